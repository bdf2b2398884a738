package jp.kyotaku.link;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * サーバーに伝える連携の様子 (docs/interface/station.md): counts, kinds and codes; no name of a file and nothing
 * of a person.
 *
 * @param setAsideCount all of them; {@code setAside} has the newest
 * @param carriedOut orders that are done and need not be given again
 */
record LinkReport(
    String state,
    long inFolder,
    long picked,
    long setAsideCount,
    List<File> setAside,
    List<UUID> carriedOut) {

  private static final int MOST = 100;

  /**
   * 別置きのファイル
   *
   * @param at Japan time of the station's machine
   */
  record File(UUID id, String kind, String code, LocalDateTime at) {

    static File of(SetAside file) {
      return new File(file.id(), file.kind(), file.reason().code(), file.at());
    }
  }

  static LinkReport of(StationStatus status, List<UUID> carriedOut) {
    return new LinkReport(
        status.state().name(),
        status.inFolder(),
        status.picked(),
        status.setAside().size(),
        status.setAside().stream().limit(MOST).map(File::of).toList(),
        carriedOut);
  }
}
