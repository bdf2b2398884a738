package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.Optional;

/**
 * 一括照会の単位 (6.1, 6.3): stands directly in MessageBody; the n-th reference number belongs to the n-th
 * result.
 */
public record BulkConfirmUnit(
    Optional<QualificationConfirmSearchInfo> searchInfo,
    ProcessingResult processingResult,
    Optional<QualificationValidity> qualificationValidity,
    List<ResultOfQualificationConfirmation> results,
    List<String> referenceNumbers) {

  public BulkConfirmUnit {
    results = List.copyOf(results);
    referenceNumbers = List.copyOf(referenceNumbers);
  }

  /**
   * One person's entitlement; its reference number is written beside the result, not in it (6.1).
   */
  public static BulkConfirmUnit of(
      QualificationValidity validity, ResultOfQualificationConfirmation result) {
    return new BulkConfirmUnit(
        Optional.empty(),
        ProcessingResult.normal(),
        Optional.of(validity),
        List.of(result.withoutReferenceNumber()),
        result.referenceNumber().stream().toList());
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "BulkConfirmUnit[***]";
  }
}
