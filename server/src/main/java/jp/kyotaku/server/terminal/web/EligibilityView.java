package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.inquiry.ConsentedEligibility;
import jp.kyotaku.server.inquiry.Validity;

/**
 * 資格確認結果の見せ方 (T06)
 *
 * @param validity in words; the colour repeats it only
 * @param advice what it means and what to do
 * @param consentDay where the list is that this person stands in
 */
record EligibilityView(
    Validity validity,
    String advice,
    String confirmedFor,
    String confirmedAt,
    String consentedAt,
    String consentDay,
    String windowEnd,
    List<ItemGroup> groups,
    List<Item> consents) {

  static EligibilityView of(ConsentedEligibility confirmed) {
    var validity = Validity.of(confirmed.entitlement());
    var registration = confirmed.registration();
    return new EligibilityView(
        validity,
        advice(validity),
        Japan.dateInWords(confirmed.confirmedFor()),
        InWords.moment(confirmed.confirmedAt()),
        InWords.moment(registration.registeredAt()),
        LocalDate.ofInstant(registration.registeredAt(), Japan.ZONE).toString(),
        Japan.dateInWords(confirmed.windowEnd()),
        EntitlementGroups.of(confirmed),
        ConsentItems.of(registration.consent()));
  }

  private static String advice(Validity validity) {
    return switch (validity) {
      case VALID -> "この日に有効な資格です。";
      case VALID_WITHOUT_TICKET -> "医療扶助を受けていますが、この事業所の、この月の医療券がまだ登録されていません。福祉事務所に確かめてください。";
      case INVALID -> "この日に有効な資格がありません。本人に、いま加入している医療保険を確かめてください。";
      case INVALID_NEWER_EXISTS -> "この資格は終わっていて、新しい資格があります。本人に、新しい資格を確かめてください。";
      case NOT_FOUND -> "資格が見つかりません。本人に、加入している医療保険を確かめてください。";
      case SEVERAL_MATCH -> "この日に当てはまる資格が二つ以上あります。下にすべて示します。本人に、どの医療保険を使うかを確かめてください。";
    };
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "EligibilityView[" + validity + "]";
  }
}
