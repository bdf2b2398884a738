package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.Finding;

/**
 * 処理結果 (5.2): ProcessingResultStatus, Code and Message; on success a code only where there is more
 * to say.
 */
public record ProcessingResult(
    ProcessingResultStatus processingResultStatus,
    Optional<String> processingResultCode,
    Optional<String> processingResultMessage) {

  static final int LONGEST_MESSAGE = 4_000;

  public static ProcessingResult normal() {
    return new ProcessingResult(ProcessingResultStatus.NORMAL, Optional.empty(), Optional.empty());
  }

  public static ProcessingResult normalWith(String code, String message) {
    return new ProcessingResult(
        ProcessingResultStatus.NORMAL, Optional.of(code), Optional.of(message));
  }

  public static ProcessingResult error(String code, String message) {
    return new ProcessingResult(
        ProcessingResultStatus.ERROR, Optional.of(code), Optional.of(message));
  }

  /** エラー: every finding with its place and what to do. */
  public static ProcessingResult error(List<Finding> findings) {
    String all = findings.stream().map(Finding::inWords).collect(Collectors.joining(" / "));
    int[] start = all.codePoints().limit(LONGEST_MESSAGE).toArray();
    return error(findings.getFirst().code().code(), new String(start, 0, start.length));
  }
}
