package jp.kyotaku.server.reception.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentState;

/**
 * 一つの診療の区分の、自分の同意 (W10)
 *
 * @param until blank where it has ended
 * @param ended why it has ended; blank while it goes on
 * @param changeable whether the institution offers this kind of care now
 */
record OwnConsent(
    CareCategory category,
    String registeredAt,
    String bookedFor,
    String until,
    String ended,
    boolean changeable,
    List<Line> lines) {

  /** 一項目 */
  record Line(String label, String inWords) {}

  static OwnConsent of(ConsentLife life, List<CareCategory> offered, Instant now) {
    var registration = life.registration();
    boolean goesOn = life.goesOn(now);
    return new OwnConsent(
        registration.category(),
        Receipt.moment(registration.registeredAt()),
        registration.bookedFor().map(Japan::dateInWords).orElse(""),
        goesOn ? Japan.dateInWords(life.lastDay()) + "まで" : "",
        goesOn ? "" : ended(life),
        offered.contains(registration.category()),
        lines(life, now));
  }

  private static String ended(ConsentLife life) {
    return life.registration()
        .withdrawal()
        .map(one -> Receipt.moment(one.at()) + "に、" + one.by().label() + "が取り消しました。")
        .orElse("期限が過ぎたため、いまは使われていません。");
  }

  private static List<Line> lines(ConsentLife life, Instant now) {
    var asked = asked(life);
    return ScreenItem.shown(asked).stream()
        .map(item -> new Line(item.label(asked), inWords(life, item, asked, now)))
        .toList();
  }

  private static String inWords(
      ConsentLife life, ScreenItem item, Set<ConsentItem> asked, Instant now) {
    return life.of(item.flags(asked).iterator().next(), now).label();
  }

  private static Set<ConsentItem> asked(ConsentLife life) {
    return Arrays.stream(ConsentItem.values())
        .filter(item -> life.registration().consent().of(item) != ConsentState.NOT_ASKED)
        .collect(Collectors.toUnmodifiableSet());
  }
}
