package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.Sihvd01Answer;
import jp.kyotaku.formats.oqs.Sihvd01Request;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.CardData;
import org.springframework.stereotype.Component;

/** 閲覧同意取り消しの電文に答える (6.5): possible also where the function is off. */
@Component
class AnswerSihvd01 implements MessageAnswer<Sihvd01Request> {

  private final WithdrawByMessage withdrawByMessage;
  private final BusinessClock clock;

  AnswerSihvd01(WithdrawByMessage withdrawByMessage, BusinessClock clock) {
    this.withdrawByMessage = withdrawByMessage;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIHVD01;
  }

  @Override
  public Class<Sihvd01Request> requestType() {
    return Sihvd01Request.class;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.NONE;
  }

  @Override
  public OqsAnswer answer(Sihvd01Request request, OqsFileName name, byte[] content, EventLog log) {
    var numbers = request.numbers();
    var outcome =
        withdrawByMessage.withdraw(
            Asker.message(request.medicalInstitutionCode()),
            new CardData(numbers.insurerNumber(), numbers.insuredId(), numbers.birthdate()));
    return Sihvd01Answer.of(request, clock.now(), result(outcome));
  }

  private static ProcessingResult result(WithdrawByMessage.Outcome outcome) {
    return switch (outcome) {
      case WITHDRAWN -> ProcessingResult.normal();
      case ALREADY -> normalWith(ErrorCode.CONSENT_ALREADY_WITHDRAWN);
      case NOTHING -> error(ErrorCode.CONSENT_NOT_REGISTERED);
    };
  }

  private static ProcessingResult normalWith(ErrorCode code) {
    return ProcessingResult.normalWith(code.code(), code.sentence() + code.advice());
  }

  private static ProcessingResult error(ErrorCode code) {
    return ProcessingResult.error(code.code(), code.sentence() + code.advice());
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return Sihvd01Answer.abnormal(header, station, clock.now(), findings);
  }
}
