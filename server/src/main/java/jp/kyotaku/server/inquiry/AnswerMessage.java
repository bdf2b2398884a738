package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.Muhvq02Request;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsReader;
import jp.kyotaku.formats.oqs.OqsReading;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Entitlement;
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

  private static final Finding NOT_YOURS =
      new Finding(
          "XmlMsg/MessageHeader/MedicalInstitutionCode",
          "医療機関コード",
          ErrorCode.INSTITUTION_NOT_YOURS);

  private static final Finding OPTED_OUT =
      new Finding(
          "XmlMsg/MessageHeader/MedicalInstitutionCode",
          "医療機関コード",
          ErrorCode.INSTITUTION_OPTED_OUT);

  private static final Finding FUNCTION_OFF =
      new Finding("環境設定情報", "訪問診療等機能", ErrorCode.FUNCTION_OFF);

  private final ConfirmEligibility confirmEligibility;
  private final AcceptInquiry acceptInquiry;
  private final CollectInquiry collectInquiry;
  private final WriteAnswer writeAnswer;
  private final Institutions institutions;
  private final BusinessClock clock;

  AnswerMessage(
      ConfirmEligibility confirmEligibility,
      AcceptInquiry acceptInquiry,
      CollectInquiry collectInquiry,
      WriteAnswer writeAnswer,
      Institutions institutions,
      BusinessClock clock) {
    this.institutions = institutions;
    this.clock = clock;
    this.confirmEligibility = confirmEligibility;
    this.acceptInquiry = acceptInquiry;
    this.collectInquiry = collectInquiry;
    this.writeAnswer = writeAnswer;
  }

  public Answered answer(InstitutionCode station, OqsFileName name, byte[] content, EventLog log) {
    return switch (OqsReader.read(name, content, LARGEST, clock.today())) {
      case OqsReading.Unreadable<OqsRequest>(var code) -> new Answered.Unreadable(code);
      case OqsReading.Violations<OqsRequest>(var header, var findings) ->
          abnormal(station, name, header, findings);
      case OqsReading.Understood<OqsRequest>(var request) ->
          whyNot(station, request)
              .map(finding -> refused(station, name, request, finding))
              .orElseGet(() -> new Answered.Answer(answer(request, name, content, log)));
    };
  }

  private Optional<Finding> whyNot(InstitutionCode station, OqsRequest request) {
    if (!request.medicalInstitutionCode().equals(station)) {
      return Optional.of(NOT_YOURS);
    }
    var institution = institutions.remembered(station);
    if (institution.map(Institution::optedOut).orElse(false)) {
      return Optional.of(OPTED_OUT);
    }
    boolean homeVisit =
        switch (request) {
          case Siquc01Request _ -> false;
          case Muhvq01Request _, Muhvq02Request _ -> true;
        };
    boolean on = institution.map(known -> known.settings().homeVisitOn()).orElse(false);
    return homeVisit && !on ? Optional.of(FUNCTION_OFF) : Optional.empty();
  }

  private byte[] answer(OqsRequest request, OqsFileName name, byte[] content, EventLog log) {
    return switch (request) {
      case Siquc01Request single -> writeAnswer.single(single, confirm(single, log));
      case Muhvq01Request upload ->
          writeAnswer.accepted(upload, acceptInquiry.accept(upload, name.value(), content));
      case Muhvq02Request poll -> writeAnswer.collected(poll, collectInquiry.collect(poll, log));
    };
  }

  private Entitlement confirm(Siquc01Request request, EventLog log) {
    var asked = request.searchInfo();
    return confirmEligibility.byCardData(
        Asker.message(request.medicalInstitutionCode()),
        new CardData(asked.insurerNumber(), asked.insuredId(), asked.birthdate()),
        request.qualificationConfirmationDate(),
        log);
  }

  private Answered refused(
      InstitutionCode station, OqsFileName name, OqsRequest request, Finding finding) {
    var header =
        new PartialHeader(
            Optional.of(station), request.arbitraryFileIdentifier(), Optional.empty());
    return abnormal(station, name, header, List.of(finding));
  }

  private Answered abnormal(
      InstitutionCode station, OqsFileName name, PartialHeader header, List<Finding> findings) {
    return new Answered.Answer(writeAnswer.abnormal(station, name.message(), header, findings));
  }
}
