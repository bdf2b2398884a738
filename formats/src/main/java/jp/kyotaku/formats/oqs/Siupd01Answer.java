package jp.kyotaku.formats.oqs;

import java.util.Optional;

/**
 * 医療機関環境設定情報更新結果 OQSsiupd01res (IF 044, R-038); with the settings as they are now, whether they
 * were changed or not; the body is our own.
 */
public record Siupd01Answer(
    PlainHeader header, ProcessingResult processingResult, Optional<EnvironmentSettings> settings)
    implements OqsAnswer {

  @Override
  public OqsMessage message() {
    return OqsMessage.SIUPD01;
  }
}
