package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;

/** 資格確認結果 OQSsiquc01res (5.2) */
public record Siquc01Answer(Siquc01Header header, Optional<Body> body) implements OqsAnswer {

  @Override
  public OqsMessage message() {
    return OqsMessage.SIQUC01;
  }

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

    /** Of an abnormal answer: what is wrong, in full. */
    static Body refused(ProcessingResult details) {
      return new Body(Optional.empty(), details, Optional.empty(), List.of(), Optional.empty());
    }
  }

  /** A normal answer that names the entitlement. */
  public static Siquc01Answer found(
      Siquc01Header header,
      QualificationValidity validity,
      ResultOfQualificationConfirmation result,
      QualificationConfirmSearchInfo searchInfo) {
    return found(header, validity, List.of(result), searchInfo, Optional.empty());
  }

  /**
   * A normal answer that names the entitlements: of one person, several where medical aid comes
   * beside.
   *
   * @param prescriptionIssueSelect where the person chose the form on the asked day
   */
  public static Siquc01Answer found(
      Siquc01Header header,
      QualificationValidity validity,
      List<ResultOfQualificationConfirmation> results,
      QualificationConfirmSearchInfo searchInfo,
      Optional<String> prescriptionIssueSelect) {
    return normal(header, validity, results, searchInfo, prescriptionIssueSelect);
  }

  /** A normal answer without an entitlement: none, several, lapsed (8.2). */
  public static Siquc01Answer without(
      Siquc01Header header,
      QualificationValidity validity,
      QualificationConfirmSearchInfo searchInfo) {
    return normal(header, validity, List.of(), searchInfo, Optional.empty());
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

  /** 異常終了: the header names the first finding, the body all of them. */
  public static Siquc01Answer abnormal(
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      List<Finding> findings) {
    var answer =
        abnormal(read, station, processExecutionTime, SegmentOfResult.Abnormal.of(findings));
    return new Siquc01Answer(
        answer.header, Optional.of(Body.refused(ProcessingResult.error(findings))));
  }

  /**
   * 顔認証付きカードリーダーからの資格確認結果の形 (3.2, 5.4): exactly one result, after a card was checked.
   *
   * @param processing normal, with a code where there is more to say
   */
  public static Siquc01Answer face(
      FaceFile face,
      ProcessingResult processing,
      Optional<String> prescriptionIssueSelect,
      QualificationValidity validity,
      ResultOfQualificationConfirmation result) {
    return new Siquc01Answer(
        Siquc01Header.face(face),
        Optional.of(
            new Body(
                prescriptionIssueSelect,
                processing,
                Optional.of(validity),
                List.of(result),
                Optional.empty())));
  }

  private static Siquc01Answer normal(
      Siquc01Header header,
      QualificationValidity validity,
      List<ResultOfQualificationConfirmation> results,
      QualificationConfirmSearchInfo searchInfo,
      Optional<String> prescriptionIssueSelect) {
    return new Siquc01Answer(
        header,
        Optional.of(
            new Body(
                prescriptionIssueSelect,
                ProcessingResult.normal(),
                Optional.of(validity),
                results,
                Optional.of(searchInfo))));
  }
}
