package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 資格確認結果 OQSsiquc01res (5.2); an abnormal answer has no body. */
public record Siquc01Answer(Siquc01Header header, Optional<Body> body) {

  /**
   * ボディー
   *
   * @param results empty where nobody was found: then there is no ResultList
   */
  public record Body(
      Optional<String> prescriptionIssueSelect,
      ProcessingResult processingResult,
      Optional<QualificationValidity> qualificationValidity,
      List<ResultOfQualificationConfirmation> results,
      Optional<QualificationConfirmSearchInfo> searchInfo) {

    public Body {
      results = List.copyOf(results);
    }
  }

  /** A normal answer that names the entitlement. */
  public static Siquc01Answer found(
      Siquc01Header header,
      QualificationValidity validity,
      ResultOfQualificationConfirmation result,
      QualificationConfirmSearchInfo searchInfo) {
    return normal(header, validity, List.of(result), searchInfo);
  }

  /** A normal answer without an entitlement: none, several, lapsed (8.2). */
  public static Siquc01Answer without(
      Siquc01Header header,
      QualificationValidity validity,
      QualificationConfirmSearchInfo searchInfo) {
    return normal(header, validity, List.of(), searchInfo);
  }

  /**
   * 異常終了: an answer to a request that broke rules; the code is the station's own where the request
   * has none.
   */
  public static Siquc01Answer abnormal(
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      SegmentOfResult.Abnormal abnormal) {
    return new Siquc01Answer(
        new Siquc01Header(
            processExecutionTime,
            read.qualificationConfirmationDate(),
            read.medicalInstitutionCode().orElse(station),
            read.arbitraryFileIdentifier(),
            ReferenceClassification.INSURED_CARD,
            abnormal),
        Optional.empty());
  }

  private static Siquc01Answer normal(
      Siquc01Header header,
      QualificationValidity validity,
      List<ResultOfQualificationConfirmation> results,
      QualificationConfirmSearchInfo searchInfo) {
    return new Siquc01Answer(
        header,
        Optional.of(
            new Body(
                Optional.empty(),
                ProcessingResult.normal(),
                Optional.of(validity),
                results,
                Optional.of(searchInfo))));
  }
}
