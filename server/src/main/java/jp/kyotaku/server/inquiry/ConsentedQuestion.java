package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import jp.kyotaku.kernel.CareCategory;

/** 同意済資格情報取得の条件 (T22, R-124): both days included. */
public record ConsentedQuestion(CareCategory category, By by, LocalDate from, LocalDate to) {

  /** どの日で探すか */
  public enum By {
    CONSENT_DATE("同意した日"),
    /** Those whose consent can be used on one of the days. */
    CONSULTATION_DATE("診療日");

    private final String label;

    By(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
