package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 同意済資格情報一括取得（訪問診療等） 結果のヘッダー OQSmuhvq02res (6.1, 6.3, R-128)
 *
 * @param counts only of a finished job
 */
public record Muhvq02Header(
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

  /** 正常終了 */
  public static Muhvq02Header finished(
      Muhvq02Request request,
      Optional<String> arbitraryFileIdentifier,
      LocalDateTime processExecutionTime,
      Counts counts) {
    return new Muhvq02Header(
        processExecutionTime,
        Optional.empty(),
        request.medicalInstitutionCode(),
        arbitraryFileIdentifier,
        Optional.of(request.receptionNumber()),
        new SegmentOfResult.Normal(),
        Optional.of(counts));
  }

  /** 処理中: a normal file, after which the client asks again (8.1). */
  public static Muhvq02Header processing(
      Muhvq02Request request,
      Optional<String> arbitraryFileIdentifier,
      LocalDateTime processExecutionTime) {
    return new Muhvq02Header(
        processExecutionTime,
        Optional.empty(),
        request.medicalInstitutionCode(),
        arbitraryFileIdentifier,
        Optional.of(request.receptionNumber()),
        new SegmentOfResult.Processing(),
        Optional.empty());
  }

  /** 異常終了 */
  public static Muhvq02Header abnormal(
      InstitutionCode medicalInstitutionCode,
      Optional<String> receptionNumber,
      LocalDateTime processExecutionTime,
      SegmentOfResult.Abnormal abnormal) {
    return new Muhvq02Header(
        processExecutionTime,
        Optional.empty(),
        medicalInstitutionCode,
        Optional.empty(),
        receptionNumber,
        abnormal,
        Optional.empty());
  }
}
