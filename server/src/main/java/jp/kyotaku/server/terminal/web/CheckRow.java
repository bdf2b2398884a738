package jp.kyotaku.server.terminal.web;

import java.util.Arrays;
import java.util.List;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.institutions.device.CheckItem;
import jp.kyotaku.server.institutions.device.DeviceCheck;

/** チェックリストの一回 (T26): the five ticks, in their order. */
record CheckRow(String on, String who, boolean passed, List<Tick> ticks) {

  /** 一項目 */
  record Tick(String label, boolean ticked) {

    /** Said in words; the mark repeats it. */
    public String inWords() {
      return ticked ? "できている" : "できていない";
    }
  }

  static CheckRow of(DeviceCheck check) {
    return new CheckRow(
        Japan.dateInWords(check.on()),
        check.person(),
        check.passed(),
        Arrays.stream(CheckItem.values())
            .map(item -> new Tick(item.label(), check.ticked().contains(item)))
            .toList());
  }

  /** Who works there is personal data too. */
  @Override
  public String toString() {
    return "CheckRow[" + on + ", ***]";
  }
}
