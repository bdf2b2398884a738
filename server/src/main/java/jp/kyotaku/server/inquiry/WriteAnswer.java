package jp.kyotaku.server.inquiry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.FaceFile;
import jp.kyotaku.formats.oqs.Muhvq01Answer;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.Muhvq02Header;
import jp.kyotaku.formats.oqs.Muhvq02Request;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsWriter;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.formats.oqs.Siquc01Header;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.identity.RenewalNotice;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.CharacterCode;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import org.springframework.stereotype.Component;

/** 結果の電文を書く: in the encoding that the institution has set. */
@Component
class WriteAnswer {

  private final Institutions institutions;
  private final BusinessClock clock;

  WriteAnswer(Institutions institutions, BusinessClock clock) {
    this.institutions = institutions;
    this.clock = clock;
  }

  byte[] single(Siquc01Request request, Entitlement entitlement) {
    var header = Siquc01Header.normal(request, clock.now());
    var validity = ResultElements.validity(Validity.of(entitlement));
    var answer =
        switch (entitlement) {
          case Entitlement.Entitled _,
              Entitlement.WithoutTicket _,
              Entitlement.Lapsed _,
              Entitlement.Superseded _ ->
              found(header, request, validity, entitlement.coverages());
          case Entitlement.NotFound _, Entitlement.SeveralMatch _ ->
              Siquc01Answer.without(header, validity, request.searchInfo());
        };
    return OqsWriter.write(answer, encodingOf(request.medicalInstitutionCode()));
  }

  private static Siquc01Answer found(
      Siquc01Header header,
      Siquc01Request request,
      QualificationValidity validity,
      List<Coverage> coverages) {
    boolean limitConsented = request.searchInfo().limitApplicationCertificateRelatedConsFlg();
    var day = request.qualificationConfirmationDate();
    return Siquc01Answer.found(
        header,
        validity,
        coverages.stream()
            .map(
                coverage ->
                    ResultElements.byCardData(
                        coverage, limitConsented, day, header.processExecutionTime()))
            .toList(),
        request.searchInfo());
  }

  /** 受付の知らせ: one result only, for its readers take no more. */
  byte[] face(
      FaceFile face,
      Coverage coverage,
      ConsentRegistration registration,
      Optional<PrescriptionForm> prescription,
      Optional<RenewalNotice> renewal) {
    var day = face.writtenAt().toLocalDate();
    var answer =
        Siquc01Answer.face(
            face,
            ResultElements.processing(renewal),
            prescription.map(PrescriptionForm::code),
            QualificationValidity.VALID,
            ResultElements.justConsented(coverage, registration, day));
    return OqsWriter.write(answer, encodingOf(face.institution()));
  }

  byte[] accepted(Muhvq01Request request, BulkInquiry inquiry) {
    var accepted =
        new Muhvq01Answer.Accepted(
            inquiry.receptionNumber(), ResultElements.inJapan(inquiry.acceptedAt()));
    return OqsWriter.write(
        Muhvq01Answer.accepted(request, clock.now(), accepted),
        encodingOf(request.medicalInstitutionCode()));
  }

  byte[] collected(Muhvq02Request request, InquiryProgress progress) {
    var institution = request.medicalInstitutionCode();
    var now = clock.now();
    return switch (progress) {
      case InquiryProgress.Unknown() ->
          bulk(
              Muhvq02Header.abnormal(
                  institution,
                  Optional.of(request.receptionNumber()),
                  now,
                  SegmentOfResult.Abnormal.of(ErrorCode.RECEPTION_NUMBER_UNKNOWN)),
              List.of());
      case InquiryProgress.Running(var identifier) ->
          bulk(Muhvq02Header.processing(request, identifier, now), List.of());
      case InquiryProgress.Finished(var identifier, var units) ->
          bulk(
              Muhvq02Header.finished(
                  request,
                  identifier,
                  now,
                  new Muhvq02Header.Counts(units.size(), units.size(), 0)),
              units);
    };
  }

  private byte[] bulk(Muhvq02Header header, List<BulkConfirmUnit> units) {
    var out = new ByteArrayOutputStream();
    try {
      OqsWriter.writeBulk(
          header, units.iterator(), out, encodingOf(header.medicalInstitutionCode()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }

  /** 異常終了: as much of the header as could be read, and what is wrong. */
  byte[] abnormal(
      InstitutionCode station, OqsMessage message, PartialHeader header, List<Finding> findings) {
    var now = clock.now();
    var encoding = encodingOf(station);
    return switch (message) {
      case SIQUC01 ->
          OqsWriter.write(Siquc01Answer.abnormal(header, station, now, findings), encoding);
      case MUHVQ01 ->
          OqsWriter.write(Muhvq01Answer.abnormal(header, station, now, findings), encoding);
      case MUHVQ02 ->
          OqsWriter.write(
              Muhvq02Header.abnormal(
                  header.medicalInstitutionCode().orElse(station),
                  Optional.empty(),
                  now,
                  SegmentOfResult.Abnormal.of(findings)),
              encoding);
    };
  }

  private TextEncoding encodingOf(InstitutionCode institution) {
    return institutions.characterCodeOf(institution) == CharacterCode.UTF_8
        ? TextEncoding.UTF_8
        : TextEncoding.SHIFT_JIS;
  }
}
