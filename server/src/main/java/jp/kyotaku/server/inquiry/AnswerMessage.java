package jp.kyotaku.server.inquiry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.Muhvq01Answer;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.Muhvq02Header;
import jp.kyotaku.formats.oqs.Muhvq02Request;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsReader;
import jp.kyotaku.formats.oqs.OqsReading;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsWriter;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.formats.oqs.Siquc01Header;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.CharacterCode;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.Person;
import org.springframework.stereotype.Component;

/** 電文に答える: one request, one answer, whichever way it came. */
@Component
public class AnswerMessage {

  /** 電文への答え */
  public sealed interface Answered {

    record Answer(byte[] content) implements Answered {

      @Override
      public String toString() {
        return "Answer[***]";
      }
    }

    /** No answer can be written. */
    record Unreadable(ErrorCode code) implements Answered {}
  }

  /** Requests of this round are small; a limit keeps a mistake from filling the memory. */
  public static final int LARGEST = 16 * 1024 * 1024;

  private final ConfirmEligibility confirmEligibility;
  private final AcceptInquiry acceptInquiry;
  private final CollectInquiry collectInquiry;
  private final Institutions institutions;
  private final BusinessClock clock;

  AnswerMessage(
      ConfirmEligibility confirmEligibility,
      AcceptInquiry acceptInquiry,
      CollectInquiry collectInquiry,
      Institutions institutions,
      BusinessClock clock) {
    this.confirmEligibility = confirmEligibility;
    this.acceptInquiry = acceptInquiry;
    this.collectInquiry = collectInquiry;
    this.institutions = institutions;
    this.clock = clock;
  }

  public Answered answer(InstitutionCode station, OqsFileName name, byte[] content, EventLog log) {
    return switch (OqsReader.read(name, content, LARGEST)) {
      case OqsReading.Unreadable<OqsRequest>(var code) -> new Answered.Unreadable(code);
      case OqsReading.Violations<OqsRequest>(var header, var findings) ->
          abnormal(station, name, header, findings);
      case OqsReading.Understood<OqsRequest>(var request) ->
          request.medicalInstitutionCode().equals(station)
              ? answer(request, name, content, log)
              : notYours(station, name, request);
    };
  }

  private Answered answer(OqsRequest request, OqsFileName name, byte[] content, EventLog log) {
    return switch (request) {
      case Siquc01Request siquc -> single(siquc, log);
      case Muhvq01Request upload -> accepted(upload, name, content);
      case Muhvq02Request poll -> collected(poll);
    };
  }

  private Answered single(Siquc01Request request, EventLog log) {
    var asked = request.searchInfo();
    var entitlement =
        confirmEligibility.byCardData(
            Asker.message(request.medicalInstitutionCode()),
            new CardData(asked.insurerNumber(), asked.insuredId(), asked.birthdate()),
            request.qualificationConfirmationDate(),
            log);
    var header = Siquc01Header.normal(request, clock.now());
    var answer =
        switch (entitlement) {
          case Entitlement.Entitled(var person, var coverage) ->
              found(header, Validity.VALID, person, coverage, asked);
          case Entitlement.Lapsed(var person, var coverage) ->
              found(header, Validity.INVALID, person, coverage, asked);
          case Entitlement.Superseded(var person, var coverage) ->
              found(header, Validity.INVALID_NEWER_EXISTS, person, coverage, asked);
          case Entitlement.NotFound(), Entitlement.SeveralMatch _ ->
              Siquc01Answer.without(
                  header, ResultElements.validity(Validity.of(entitlement)), asked);
        };
    return new Answered.Answer(
        OqsWriter.write(answer, encodingOf(request.medicalInstitutionCode())));
  }

  private static Siquc01Answer found(
      Siquc01Header header,
      Validity validity,
      Person person,
      Coverage coverage,
      QualificationConfirmSearchInfo asked) {
    return Siquc01Answer.found(
        header,
        ResultElements.validity(validity),
        ResultElements.byCardData(
            person,
            coverage,
            asked.limitApplicationCertificateRelatedConsFlg(),
            header.processExecutionTime()),
        asked);
  }

  private Answered accepted(Muhvq01Request request, OqsFileName name, byte[] content) {
    var inquiry = acceptInquiry.accept(request, name.value(), content);
    var accepted =
        new Muhvq01Answer.Accepted(
            inquiry.receptionNumber(), ResultElements.inJapan(inquiry.acceptedAt()));
    return new Answered.Answer(
        OqsWriter.write(
            Muhvq01Answer.accepted(request, clock.now(), accepted),
            encodingOf(request.medicalInstitutionCode())));
  }

  private Answered collected(Muhvq02Request request) {
    var institution = request.medicalInstitutionCode();
    return switch (collectInquiry.collect(institution, request.receptionNumber())) {
      case InquiryProgress.Unknown() ->
          bulk(
              institution,
              Muhvq02Header.abnormal(
                  institution,
                  Optional.of(request.receptionNumber()),
                  clock.now(),
                  SegmentOfResult.Abnormal.of(ErrorCode.RECEPTION_NUMBER_UNKNOWN)),
              List.of());
      case InquiryProgress.Running(var identifier) ->
          bulk(institution, Muhvq02Header.processing(request, identifier, clock.now()), List.of());
      case InquiryProgress.Finished(var identifier, var units) ->
          bulk(
              institution,
              Muhvq02Header.finished(
                  request,
                  identifier,
                  clock.now(),
                  new Muhvq02Header.Counts(units.size(), units.size(), 0)),
              units);
    };
  }

  private Answered bulk(
      InstitutionCode institution, Muhvq02Header header, List<BulkConfirmUnit> units) {
    var out = new ByteArrayOutputStream();
    try {
      OqsWriter.writeBulk(header, units.iterator(), out, encodingOf(institution));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return new Answered.Answer(out.toByteArray());
  }

  private Answered notYours(InstitutionCode station, OqsFileName name, OqsRequest request) {
    var header =
        new PartialHeader(
            Optional.of(station), request.arbitraryFileIdentifier(), Optional.empty());
    return abnormal(
        station, name, header, SegmentOfResult.Abnormal.of(ErrorCode.INSTITUTION_NOT_YOURS));
  }

  private Answered abnormal(
      InstitutionCode station, OqsFileName name, PartialHeader header, List<Finding> findings) {
    return abnormal(station, name, header, SegmentOfResult.Abnormal.of(findings));
  }

  private Answered abnormal(
      InstitutionCode station,
      OqsFileName name,
      PartialHeader header,
      SegmentOfResult.Abnormal abnormal) {
    var now = clock.now();
    var encoding = encodingOf(station);
    return new Answered.Answer(
        switch (name.message()) {
          case SIQUC01 ->
              OqsWriter.write(Siquc01Answer.abnormal(header, station, now, abnormal), encoding);
          case MUHVQ01 ->
              OqsWriter.write(Muhvq01Answer.abnormal(header, station, now, abnormal), encoding);
          case MUHVQ02 ->
              OqsWriter.write(
                  Muhvq02Header.abnormal(
                      header.medicalInstitutionCode().orElse(station),
                      Optional.empty(),
                      now,
                      abnormal),
                  encoding);
        });
  }

  private TextEncoding encodingOf(InstitutionCode institution) {
    return institutions.characterCodeOf(institution) == CharacterCode.UTF_8
        ? TextEncoding.UTF_8
        : TextEncoding.SHIFT_JIS;
  }
}
