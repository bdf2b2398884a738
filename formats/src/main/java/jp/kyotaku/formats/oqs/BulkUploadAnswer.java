package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;

/** 一括のアップロード結果 (6.1 to 6.3); refused without {@code accepted}. */
public record BulkUploadAnswer(
    OqsMessage message,
    LocalDateTime processExecutionTime,
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    SegmentOfResult segmentOfResult,
    Optional<Accepted> accepted,
    Optional<ProcessingResult> processingResult)
    implements OqsAnswer {

  /** 受付 */
  public record Accepted(String receptionNumber, LocalDateTime receptionDateTime) {}

  public static BulkUploadAnswer accepted(
      OqsRequest request, LocalDateTime processExecutionTime, Accepted accepted) {
    return accepted(
        request.message(),
        request.medicalInstitutionCode(),
        request.arbitraryFileIdentifier(),
        processExecutionTime,
        accepted);
  }

  /** Of a request that was read as a stream. */
  public static BulkUploadAnswer accepted(
      OqsMessage message,
      InstitutionCode institution,
      Optional<String> fileIdentifier,
      LocalDateTime processExecutionTime,
      Accepted accepted) {
    return new BulkUploadAnswer(
        message,
        processExecutionTime,
        institution,
        fileIdentifier,
        new SegmentOfResult.Normal(),
        Optional.of(accepted),
        Optional.empty());
  }

  /** 異常終了: the code is the station's own where the request has none. */
  public static BulkUploadAnswer abnormal(
      OqsMessage message,
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      SegmentOfResult.Abnormal abnormal) {
    return new BulkUploadAnswer(
        message,
        processExecutionTime,
        read.medicalInstitutionCode().orElse(station),
        read.arbitraryFileIdentifier(),
        abnormal,
        Optional.empty(),
        Optional.empty());
  }

  /** 異常終了: the header names the first finding, the body all of them. */
  public static BulkUploadAnswer abnormal(
      OqsMessage message,
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      List<Finding> findings) {
    return new BulkUploadAnswer(
        message,
        processExecutionTime,
        read.medicalInstitutionCode().orElse(station),
        read.arbitraryFileIdentifier(),
        SegmentOfResult.Abnormal.of(findings),
        Optional.empty(),
        Optional.of(ProcessingResult.error(findings)));
  }
}
