package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.Arrays;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.inquiry.ConsentedQuestion;
import org.jspecify.annotations.Nullable;

/** 同意済資格情報取得の入力 (T22), as it stands in the address: days as typed. */
record ConsentedQuery(CareCategory category, ConsentedQuestion.By by, String from, String to) {

  /** What is missing is asked for as usual: home visits, by the day of consent, today. */
  static ConsentedQuery of(
      @Nullable String category,
      @Nullable String by,
      @Nullable String from,
      @Nullable String to,
      LocalDate today) {
    return new ConsentedQuery(
        Arrays.stream(CareCategory.values())
            .filter(one -> one.name().equals(category))
            .findFirst()
            .orElse(CareCategory.HOME_VISIT_CARE),
        ConsentedQuestion.By.CONSULTATION_DATE.name().equals(by)
            ? ConsentedQuestion.By.CONSULTATION_DATE
            : ConsentedQuestion.By.CONSENT_DATE,
        from == null ? today.toString() : from,
        to == null ? today.toString() : to);
  }

  DayPeriod period() {
    return DayPeriod.read(from, to);
  }

  public String fromInWords() {
    return InWords.typedDate(from);
  }

  public String toInWords() {
    return InWords.typedDate(to);
  }

  ConsentedQuestion question(DayPeriod.Days days) {
    return new ConsentedQuestion(category, by, days.from(), days.to());
  }

  /** The list in which this registration stands. */
  static String dayOf(ConsentRegistration registration) {
    String day = LocalDate.ofInstant(registration.registeredAt(), Japan.ZONE).toString();
    return "/terminal/consented?category=%s&from=%s&to=%s"
        .formatted(registration.category().name(), day, day);
  }
}
