package jp.kyotaku.server.inquiry;

import java.time.LocalDate;

/**
 * 一括で聞かれた日や範囲 (6.1, 6.3, R-124): both days included.
 *
 * @param from for a month its first day
 */
record BulkQuestion(By by, LocalDate from, LocalDate to) {

  /** 何で選ぶか */
  enum By {
    /** 資格確認日, for the lines of the file */
    CONFIRMATION_DATE,
    /** 同意日 */
    CONSENT_DATE,
    /** 診療日 */
    EXAMINATION_DATE,
    /** 診療年月 */
    TREATMENT_MONTH
  }

  static BulkQuestion on(LocalDate day) {
    return new BulkQuestion(By.CONFIRMATION_DATE, day, day);
  }
}
