package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.formats.oqs.Muhvq01Answer;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 同意済資格情報一括取得（訪問診療等）を受け付ける電文に答える (6.1, 6.3) */
@Component
class AnswerMuhvq01 implements MessageAnswer<Muhvq01Request> {

  private final AcceptInquiry acceptInquiry;
  private final BusinessClock clock;

  AnswerMuhvq01(AcceptInquiry acceptInquiry, BusinessClock clock) {
    this.acceptInquiry = acceptInquiry;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.MUHVQ01;
  }

  @Override
  public Class<Muhvq01Request> requestType() {
    return Muhvq01Request.class;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.HOME_VISIT;
  }

  @Override
  public OqsAnswer answer(Muhvq01Request request, OqsFileName name, byte[] content, EventLog log) {
    var inquiry = acceptInquiry.accept(request, name.value(), content);
    var accepted =
        new Muhvq01Answer.Accepted(
            inquiry.receptionNumber(), ResultElements.inJapan(inquiry.acceptedAt()));
    return Muhvq01Answer.accepted(request, clock.now(), accepted);
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return Muhvq01Answer.abnormal(header, station, clock.now(), findings);
  }

  @Override
  public void afterCommit() {
    acceptInquiry.start();
  }
}
