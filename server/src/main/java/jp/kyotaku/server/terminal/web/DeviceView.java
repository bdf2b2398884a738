package jp.kyotaku.server.terminal.web;

import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.institutions.device.Device;
import jp.kyotaku.server.institutions.device.DeviceEnd;
import jp.kyotaku.server.institutions.device.DeviceStatus;
import jp.kyotaku.server.institutions.device.LedgerLine;
import org.jspecify.annotations.Nullable;

/**
 * 端末の見せ方 (T26)
 *
 * @param check the newest run of the checklist, null where there is none yet
 * @param cutOff when and why, blank while it may be used
 */
record DeviceView(
    UUID id,
    Device.Facts facts,
    DeviceStatus status,
    String registeredAt,
    String activatedAt,
    String checkBy,
    @Nullable CheckRow check,
    String cutOff) {

  static DeviceView of(LedgerLine line) {
    var device = line.device();
    return new DeviceView(
        device.id(),
        device.facts(),
        line.status(),
        InWords.moment(device.registeredAt()),
        device.activatedAt().map(InWords::moment).orElse("まだです"),
        line.checkBy().map(Japan::dateInWords).orElse("まだです"),
        device.lastCheck().map(CheckRow::of).orElse(null),
        cutOff(device));
  }

  public boolean mayEnd() {
    return status != DeviceStatus.REVOKED;
  }

  /** What the administrator should do next; blank where nothing is to be done. */
  public String advice() {
    return switch (status) {
      case REGISTERED -> "端末でアクティベーションコードを入れると、使えるようになります。";
      case SUSPENDED -> "チェックリストが済むまで、この端末では受付を始められません。";
      case ACTIVATED, REVOKED -> "";
    };
  }

  private static String cutOff(Device device) {
    Optional<String> when = device.revokedAt().map(InWords::moment);
    return when.map(moment -> moment + "（" + device.end().map(DeviceEnd::label).orElse("") + "）")
        .orElse("");
  }

  /** Who works there is personal data too. */
  @Override
  public String toString() {
    return "DeviceView[" + id + "]";
  }
}
