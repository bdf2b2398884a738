package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.UUID;
import jp.kyotaku.server.inquiry.VisitCheck;

/**
 * 訪問の前の確認の見せ方
 *
 * @param urgent whose entitlement is not confirmed: seen first
 * @param fine how many have nothing to look after
 */
record VisitCheckView(
    UUID id,
    String day,
    String back,
    String at,
    String operator,
    List<VisitView> visits,
    List<VisitView> urgent,
    List<VisitView> noticed,
    int fine) {

  static VisitCheckView of(VisitCheck check) {
    var visits = check.visits().stream().map(VisitView::of).toList();
    var urgent = visits.stream().filter(VisitView::urgent).toList();
    var noticed =
        visits.stream().filter(visit -> !visit.urgent() && !visit.concerns().isEmpty()).toList();
    return new VisitCheckView(
        check.id(),
        InWords.date(check.day()),
        VisitPlanPage.PATH + "?day=" + check.day(),
        InWords.moment(check.at()),
        check.operator(),
        visits,
        urgent,
        noticed,
        visits.size() - urgent.size() - noticed.size());
  }

  String lead() {
    return "訪問%d件：資格を確かめられない%d件、気をつけること%d件、そのまま訪問できる%d件"
        .formatted(visits.size(), urgent.size(), noticed.size(), fine);
  }

  /** 一日の紙: a section for each visit, by time. */
  ResultSheet.Content sheet() {
    return new ResultSheet.Content(
        "訪問の前の確認　" + day,
        lead(),
        List.of("確かめた日時：" + at + "　確かめた人：" + operator),
        visits.stream().map(VisitView::group).toList());
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "VisitCheckView[" + id + "]";
  }
}
