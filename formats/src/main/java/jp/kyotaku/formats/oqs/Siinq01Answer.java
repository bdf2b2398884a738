package jp.kyotaku.formats.oqs;

import java.util.Optional;

/** 医療機関環境設定情報照会結果 OQSsiinq01res (IF 042, R-038); the body is our own. */
public record Siinq01Answer(
    PlainHeader header, ProcessingResult processingResult, Optional<EnvironmentSettings> settings)
    implements OqsAnswer {

  @Override
  public OqsMessage message() {
    return OqsMessage.SIINQ01;
  }
}
