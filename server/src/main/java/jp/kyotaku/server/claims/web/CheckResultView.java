package jp.kyotaku.server.claims.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.formats.receipt.Level;
import jp.kyotaku.server.claims.CheckedClaimFile;
import org.jspecify.annotations.Nullable;

/**
 * 点検の結果の見え方
 *
 * @param fileName as the browser gave it
 * @param levels each level that was found, with its effect and how often
 */
record CheckResultView(
    String fileName,
    String stationName,
    FindingCounts counts,
    int shown,
    List<LevelCount> levels,
    List<PartView> parts) {

  /** 段階ごとの数 */
  record LevelCount(Level level, long count) {}

  static CheckResultView of(@Nullable String fileName, CheckedClaimFile checked) {
    var counts = checked.counts();
    return new CheckResultView(
        Objects.requireNonNullElse(fileName, ""),
        checked.stationName().orElse(""),
        counts,
        checked.shown(),
        Arrays.stream(Level.values())
            .filter(level -> counts.of(level) > 0)
            .map(level -> new LevelCount(level, counts.of(level)))
            .toList(),
        checked.parts().stream().map(PartView::of).toList());
  }

  /** Lines of a claim are about people. */
  @Override
  public String toString() {
    return "CheckResultView[***]";
  }
}
