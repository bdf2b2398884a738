package jp.kyotaku.checks;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import jp.kyotaku.formats.receipt.Level;

/**
 * ファイルの点検結果のまとめ.
 *
 * @param receipts how many receipts the file has
 * @param lines how many lines
 * @param findings how many findings of each level; every level has its entry
 * @param receiptsNotAccepted receipts with a finding of L1 or L2
 * @param readWhole whether the file was read to its end
 */
public record FileSummary(
    int receipts,
    int lines,
    Map<Level, Integer> findings,
    int receiptsNotAccepted,
    boolean readWhole) {

  public FileSummary {
    var counts = new EnumMap<Level, Integer>(Level.class);
    for (Level level : Level.values()) {
      counts.put(level, findings.getOrDefault(level, 0));
    }
    findings = Collections.unmodifiableMap(counts);
  }

  public int count(Level level) {
    return findings.getOrDefault(level, 0);
  }

  /** Whether nothing was found, not even a notice. */
  public boolean clean() {
    return findings.values().stream().allMatch(count -> count == 0);
  }
}
