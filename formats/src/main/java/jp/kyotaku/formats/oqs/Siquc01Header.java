package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 資格確認結果のヘッダー (5.2, R-127)
 *
 * @param qualificationConfirmationDate absent only in an abnormal answer to a request whose date
 *     could not be read
 */
public record Siquc01Header(
    LocalDateTime processExecutionTime,
    Optional<LocalDate> qualificationConfirmationDate,
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    ReferenceClassification referenceClassification,
    SegmentOfResult segmentOfResult) {

  /** The header of a normal answer to this request, which asked by card data. */
  public static Siquc01Header normal(Siquc01Request request, LocalDateTime processExecutionTime) {
    return new Siquc01Header(
        processExecutionTime,
        Optional.of(request.qualificationConfirmationDate()),
        request.medicalInstitutionCode(),
        request.arbitraryFileIdentifier(),
        ReferenceClassification.INSURED_CARD,
        new SegmentOfResult.Normal());
  }

  /** The header of a face file: nobody asked, a card was checked. */
  static Siquc01Header face(FaceFile face) {
    return new Siquc01Header(
        face.writtenAt(),
        Optional.of(face.writtenAt().toLocalDate()),
        face.institution(),
        Optional.of(face.identifier()),
        ReferenceClassification.CARD,
        new SegmentOfResult.Normal());
  }
}
