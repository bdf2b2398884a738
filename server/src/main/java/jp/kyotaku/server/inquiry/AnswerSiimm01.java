package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.Siimm01Answer;
import jp.kyotaku.formats.oqs.Siimm01Request;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.NumbersOnCard;
import jp.kyotaku.server.insured.ReferenceNumbers.Wish;
import org.springframework.stereotype.Component;

/** 照会番号登録の電文に答える (5.5): its event commits with the registration, whichever way it came. */
@Component
class AnswerSiimm01 implements MessageAnswer<Siimm01Request> {

  private final RegisterReferenceNumber registerReferenceNumber;
  private final BusinessClock clock;

  AnswerSiimm01(RegisterReferenceNumber registerReferenceNumber, BusinessClock clock) {
    this.registerReferenceNumber = registerReferenceNumber;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIIMM01;
  }

  @Override
  public Class<Siimm01Request> requestType() {
    return Siimm01Request.class;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.NONE;
  }

  @Override
  public OqsAnswer answer(Siimm01Request request, OqsFileName name, byte[] content, EventLog log) {
    var info = request.registrationInfo();
    var outcome =
        registerReferenceNumber.one(
            Asker.message(request.medicalInstitutionCode()),
            new Wish(
                info.referenceNumber(), new NumbersOnCard(info.insurerNumber(), info.insuredId())));
    var result =
        ReferenceNumberTrouble.of(outcome)
            .map(code -> ProcessingResult.error(code.code(), code.sentence() + code.advice()))
            .orElseGet(ProcessingResult::normal);
    return Siimm01Answer.of(request, clock.now(), result);
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return Siimm01Answer.abnormal(header, station, clock.now(), findings);
  }
}
