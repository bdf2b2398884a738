package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.kernel.Retention;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 訪問予定とカードなしの確認の設定 (ours, after log.retentionYears of 7.C)
 *
 * @param visitPlans how long the plan of a day and its checks are kept, by the day of the visits
 * @param fallbacks how long a check without a card is kept, by the day on which it was recorded
 * @param mostVisitsOfADay of one institution
 * @param orallyConfirmedWithinDays so far back a repeat patient's check is looked for
 * @param latestLookedAt among so many of the latest answers about the patient
 */
@ConfigurationProperties("kyotaku.records")
record RecordSettings(
    @DefaultValue List<Retention.From> visitPlans,
    @DefaultValue List<Retention.From> fallbacks,
    @DefaultValue("300") int mostVisitsOfADay,
    @DefaultValue("731") int orallyConfirmedWithinDays,
    @DefaultValue("100") int latestLookedAt) {

  private static final int ONE_YEAR = 366;

  /** As long as the records of care are kept. */
  private static final int FIVE_YEARS = 1_827;

  Retention ofVisitPlans() {
    return new Retention(ONE_YEAR, visitPlans);
  }

  Retention ofFallbacks() {
    return new Retention(FIVE_YEARS, fallbacks);
  }
}
