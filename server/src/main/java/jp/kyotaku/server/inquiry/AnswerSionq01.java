package jp.kyotaku.server.inquiry;

import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;

/** 再照会（オンライン診療等）の電文に答える */
@Component
class AnswerSionq01 extends AnswerReInquiry {

  AnswerSionq01(ReInquire reInquire, Institutions institutions, BusinessClock clock) {
    super(TreatmentFlag.ONLINE, CareCategory.ONLINE_CARE, reInquire, institutions, clock);
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIONQ01;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.ONLINE;
  }
}
