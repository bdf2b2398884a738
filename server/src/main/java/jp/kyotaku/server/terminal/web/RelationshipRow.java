package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.continuity.RelationshipList;
import jp.kyotaku.server.continuity.RelationshipOverview;
import jp.kyotaku.server.continuity.RelationshipState;
import jp.kyotaku.server.inquiry.EndOfCareSign;
import jp.kyotaku.server.inquiry.OpenHomeVisit;

/**
 * 継続的な関係の一行 (T27)
 *
 * @param hint 死亡や資格の喪失のしるし; empty where there is none
 * @param withdrawal where its consent can be withdrawn
 */
record RelationshipRow(
    long personId,
    String name,
    String kana,
    String birthDate,
    String state,
    String firstVisit,
    String untilLabel,
    String until,
    String daysLeft,
    boolean endsSoon,
    boolean over,
    List<MonthCell> bar,
    String inWords,
    String hint,
    String withdrawal,
    String eligibility) {

  static RelationshipRow of(RelationshipList.Line line, LocalDate today) {
    return of(line, today, Optional.empty());
  }

  static RelationshipRow of(
      RelationshipList.Line line, LocalDate today, Optional<OpenHomeVisit> open) {
    var person = line.person();
    var overview = line.overview();
    long left = ChronoUnit.DAYS.between(today, overview.until());
    boolean live = overview.state().live();
    boolean over = overview.state() == RelationshipState.ENDED;
    return new RelationshipRow(
        person.id(),
        person.name().written(),
        InWords.kana(person.name().kana()),
        InWords.birthDate(person.birthDate(), today),
        overview.state().label(),
        Japan.dateInWords(overview.firstVisit()),
        untilLabel(overview),
        Japan.dateInWords(overview.until()),
        live ? daysLeft(left) : "",
        live && Soon.isSoon(overview.until(), today),
        over,
        MonthCell.bar(overview, today),
        overview.inWords(),
        open.flatMap(OpenHomeVisit::sign).map(EndOfCareSign::sentence).orElse(""),
        open.map(one -> WithdrawalPage.of(one.registration())).orElse(""),
        live ? open.map(one -> EligibilityPage.of(one.registration())).orElse("") : "");
  }

  private static String daysLeft(long left) {
    return left == 0 ? "きょうまで" : "あと" + left + "日";
  }

  private static String untilLabel(RelationshipOverview overview) {
    return switch (overview.state()) {
      case INITIAL, EXTENDED -> "再照会できる最後の日";
      case UNCONFIRMED -> "再照会できた最後の日";
      case ENDED -> "終わった日";
    };
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "RelationshipRow[***]";
  }
}
