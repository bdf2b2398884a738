package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 照会番号登録結果 OQSsiimm01res (5.5)
 *
 * @param registrationInfo echoed; absent where the request could not be read
 */
public record Siimm01Answer(
    PlainHeader header,
    Optional<ReferenceNumberRegistrationInfo> registrationInfo,
    Optional<ProcessingResult> processingResult)
    implements OqsAnswer {

  /** Registered, or not registered for the reason in the result. */
  public static Siimm01Answer of(
      Siimm01Request request, LocalDateTime processExecutionTime, ProcessingResult result) {
    return new Siimm01Answer(
        PlainHeader.normal(request, processExecutionTime),
        Optional.of(request.registrationInfo()),
        Optional.of(result));
  }

  /** 異常終了: the header names the first finding, the body all of them. */
  public static Siimm01Answer abnormal(
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      List<Finding> findings) {
    return new Siimm01Answer(
        PlainHeader.abnormal(read, station, processExecutionTime, findings),
        Optional.empty(),
        Optional.of(ProcessingResult.error(findings)));
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIIMM01;
  }
}
