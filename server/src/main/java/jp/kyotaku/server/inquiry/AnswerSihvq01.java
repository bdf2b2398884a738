package jp.kyotaku.server.inquiry;

import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;

/** 再照会（訪問診療等）の電文に答える */
@Component
class AnswerSihvq01 extends AnswerReInquiry {

  AnswerSihvq01(ReInquire reInquire, Institutions institutions, BusinessClock clock) {
    super(TreatmentFlag.HOME_VISIT, CareCategory.HOME_VISIT_CARE, reInquire, institutions, clock);
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIHVQ01;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.HOME_VISIT;
  }
}
