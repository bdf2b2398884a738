package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 閲覧同意取り消しの結果 OQSsihvd01res（訪問診療等）: ours (6.5).
 *
 * @param numbers echoed; absent where the request could not be read
 */
public record Sihvd01Answer(
    PlainHeader header,
    Optional<ReInquirySearchInfo.Numbers> numbers,
    Optional<ProcessingResult> processingResult)
    implements OqsAnswer {

  /** Withdrawn, or not for the reason in the result. */
  public static Sihvd01Answer of(
      Sihvd01Request request, LocalDateTime processExecutionTime, ProcessingResult result) {
    return new Sihvd01Answer(
        PlainHeader.normal(request, processExecutionTime),
        Optional.of(request.numbers()),
        Optional.of(result));
  }

  /** 異常終了: the header names the first finding, the body all of them. */
  public static Sihvd01Answer abnormal(
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      List<Finding> findings) {
    return new Sihvd01Answer(
        PlainHeader.abnormal(read, station, processExecutionTime, findings),
        Optional.empty(),
        Optional.of(ProcessingResult.error(findings)));
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIHVD01;
  }
}
