package jp.kyotaku.server.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 連携アプリの様子 (issue 4)
 *
 * @param reportedAt by the real clock
 * @param inFolder files in req that are not taken yet
 * @param picked taken, and not yet accepted here
 * @param setAsideCount all of them; {@code setAside} has the newest
 */
public record LinkStanding(
    Instant reportedAt,
    LinkState state,
    int inFolder,
    int picked,
    int setAsideCount,
    List<SetAside> setAside) {

  /** It polls every twenty seconds, and its report is written every thirty. */
  private static final Duration SILENT = Duration.ofSeconds(90);

  /**
   * 別置きのファイル
   *
   * @param askedFor もう一度送るように頼んである
   */
  public record SetAside(UUID id, String kind, String code, Instant at, boolean askedFor) {}

  /** Nothing was heard for so long that somebody should look. */
  public boolean silentAt(Instant now) {
    return reportedAt.plus(SILENT).isBefore(now);
  }
}
