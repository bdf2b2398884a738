package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 一括のダウンロード結果のヘッダー (6.1 to 6.3, R-128)
 *
 * @param counts only of a finished job
 */
public record BulkAnswerHeader(
    LocalDateTime processExecutionTime,
    Optional<LocalDate> qualificationConfirmationDate,
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    Optional<String> receptionNumber,
    SegmentOfResult segmentOfResult,
    Optional<Counts> counts) {

  /** 件数 */
  public record Counts(
      int numberOfProcessingResult, int numberOfNormalProcessing, int numberOfError) {}

  /** With the day for which was asked, in the messages that name one (6.1). */
  public BulkAnswerHeader on(Optional<LocalDate> day) {
    return new BulkAnswerHeader(
        processExecutionTime,
        day,
        medicalInstitutionCode,
        arbitraryFileIdentifier,
        receptionNumber,
        segmentOfResult,
        counts);
  }

  /** 正常終了 */
  public static BulkAnswerHeader finished(
      BulkCollectRequest request,
      Optional<String> arbitraryFileIdentifier,
      LocalDateTime processExecutionTime,
      Counts counts) {
    return new BulkAnswerHeader(
        processExecutionTime,
        Optional.empty(),
        request.medicalInstitutionCode(),
        arbitraryFileIdentifier,
        Optional.of(request.receptionNumber()),
        new SegmentOfResult.Normal(),
        Optional.of(counts));
  }

  /** 処理中: a normal file, after which the client asks again (8.1). */
  public static BulkAnswerHeader processing(
      BulkCollectRequest request,
      Optional<String> arbitraryFileIdentifier,
      LocalDateTime processExecutionTime) {
    return new BulkAnswerHeader(
        processExecutionTime,
        Optional.empty(),
        request.medicalInstitutionCode(),
        arbitraryFileIdentifier,
        Optional.of(request.receptionNumber()),
        new SegmentOfResult.Processing(),
        Optional.empty());
  }

  /** 異常終了 */
  public static BulkAnswerHeader abnormal(
      InstitutionCode medicalInstitutionCode,
      Optional<String> receptionNumber,
      LocalDateTime processExecutionTime,
      SegmentOfResult.Abnormal abnormal) {
    return new BulkAnswerHeader(
        processExecutionTime,
        Optional.empty(),
        medicalInstitutionCode,
        Optional.empty(),
        receptionNumber,
        abnormal,
        Optional.empty());
  }
}
