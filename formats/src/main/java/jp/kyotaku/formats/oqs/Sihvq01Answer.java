package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;

/** 再照会の結果 OQSsihvq01res と OQSsionq01res: one form, ours (6.5), by analogy with OQSsiquc01res. */
public record Sihvq01Answer(TreatmentFlag treatmentFlag, Siquc01Header header, Optional<Body> body)
    implements OqsAnswer {

  /**
   * ボディー
   *
   * @param qualificationChanged 資格情報変更確認フラグ (code 032), where there is an entitlement
   * @param consentExpiredReason 同意有効期限切れ理由 (code 031), beside a consent flag of 2
   */
  public record Body(
      ProcessingResult processingResult,
      Optional<QualificationValidity> qualificationValidity,
      Optional<Boolean> qualificationChanged,
      Optional<String> consentExpiredReason,
      List<ResultOfQualificationConfirmation> results,
      Optional<ReInquirySearchInfo> searchInfo) {

    public Body {
      results = List.copyOf(results);
    }

    /** 断った: the reason and what to do, in one sentence after the other. */
    public static Body refused(ProcessingResult why, Optional<ReInquirySearchInfo> searchInfo) {
      return new Body(
          why, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), searchInfo);
    }
  }

  public static Sihvq01Answer normal(
      Sihvq01Request request, LocalDateTime processExecutionTime, Body body) {
    var header =
        new Siquc01Header(
            processExecutionTime,
            Optional.of(request.qualificationConfirmationDate()),
            request.medicalInstitutionCode(),
            request.arbitraryFileIdentifier(),
            ReferenceClassification.INSURED_CARD,
            new SegmentOfResult.Normal());
    return new Sihvq01Answer(request.treatmentFlag(), header, Optional.of(body));
  }

  /** 異常終了: the header names the first finding, the body all of them. */
  public static Sihvq01Answer abnormal(
      TreatmentFlag treatmentFlag,
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      List<Finding> findings) {
    var header =
        new Siquc01Header(
            processExecutionTime,
            read.qualificationConfirmationDate(),
            read.medicalInstitutionCode().orElse(station),
            read.arbitraryFileIdentifier(),
            ReferenceClassification.INSURED_CARD,
            SegmentOfResult.Abnormal.of(findings));
    return new Sihvq01Answer(
        treatmentFlag,
        header,
        Optional.of(Body.refused(ProcessingResult.error(findings), Optional.empty())));
  }

  @Override
  public OqsMessage message() {
    return Sihvq01Form.messageOf(treatmentFlag);
  }
}
