package jp.kyotaku.formats.oqs;

import java.util.Optional;

/**
 * 処理結果 (5.2): ProcessingResultStatus, Code and Message; on success a code only where there is more
 * to say.
 */
public record ProcessingResult(
    ProcessingResultStatus processingResultStatus,
    Optional<String> processingResultCode,
    Optional<String> processingResultMessage) {

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
}
