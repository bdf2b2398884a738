package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 一括の仕事の一行 (T08)
 *
 * @param acceptedBy who uploaded: a user id of the terminal, or which program
 * @param lines how many there are, once it is known
 * @param done how many have their result
 * @param keptUntil the last day of its result, once it has ended
 */
public record BulkJobSummary(
    String receptionNumber,
    BulkKind kind,
    String fileName,
    Optional<String> fileIdentifier,
    Instant acceptedAt,
    String acceptedBy,
    Standing standing,
    OptionalInt lines,
    int done,
    int normal,
    int errors,
    Optional<Instant> endedAt,
    Optional<LocalDate> keptUntil) {

  /** 処理の状況 */
  public enum Standing {
    PROCESSING("処理中"),
    NORMAL("正常終了"),
    ABNORMAL("異常終了"),
    REMOVED("保存期間終了");

    private final String label;

    Standing(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** 進み具合, from 0 to 100; 100 only when it has ended. */
  public int percent() {
    if (standing != Standing.PROCESSING) {
      return 100;
    }
    int all = lines.orElse(0);
    return all == 0 ? 0 : (int) Math.min(99, done * 100L / all);
  }

  public boolean hasResult() {
    return standing == Standing.NORMAL;
  }
}
