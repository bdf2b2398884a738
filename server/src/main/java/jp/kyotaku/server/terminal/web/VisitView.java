package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.server.inquiry.EligibilityChange;
import jp.kyotaku.server.inquiry.PlannedVisit;
import jp.kyotaku.server.inquiry.VisitAnswer;
import jp.kyotaku.server.inquiry.VisitCheck;
import jp.kyotaku.server.insured.Coverage;

/**
 * 一件の訪問の見せ方
 *
 * @param name of the registered person, or the note of the plan where nobody may be named
 * @param mark the answer in two or three words
 * @param urgent the entitlement is not confirmed
 */
record VisitView(
    UUID visit,
    String time,
    String name,
    String category,
    String mark,
    boolean urgent,
    List<VisitConcern> concerns,
    List<Item> items,
    List<EligibilityChange> changes) {

  static VisitView of(VisitCheck.Checked checked) {
    var visit = checked.visit();
    var concerns = VisitConcern.of(checked.answer());
    return new VisitView(
        visit.id(),
        VisitRow.time(visit.time()),
        name(visit, checked.answer()),
        visit.category().label(),
        mark(checked.answer()),
        concerns.stream().anyMatch(VisitConcern::urgent),
        concerns,
        items(checked.answer()),
        changes(checked.answer()));
  }

  /** Whoever is not told keeps the words of the plan. */
  private static String name(PlannedVisit visit, VisitAnswer answer) {
    String planned = visit.note().isEmpty() ? VisitRow.who(visit.patient()) : visit.note();
    return switch (answer) {
      case VisitAnswer.Told told ->
          told.confirmed().coverages().stream()
              .map(coverage -> coverage.person().name().written())
              .findFirst()
              .orElse(planned);
      case VisitAnswer.Refused _, VisitAnswer.NotFound _ -> planned;
    };
  }

  private static String mark(VisitAnswer answer) {
    return switch (answer) {
      case VisitAnswer.Told told -> "資格：" + told.confirmed().validity().label();
      case VisitAnswer.Refused _ -> "再照会できない";
      case VisitAnswer.NotFound(var validity, _) -> validity.label();
    };
  }

  private static List<EligibilityChange> changes(VisitAnswer answer) {
    return switch (answer) {
      case VisitAnswer.Told told -> told.changes().orElse(List.of());
      case VisitAnswer.Refused _, VisitAnswer.NotFound _ -> List.of();
    };
  }

  private static List<Item> items(VisitAnswer answer) {
    return switch (answer) {
      case VisitAnswer.Told told -> told(told);
      case VisitAnswer.Refused _, VisitAnswer.NotFound _ -> List.of();
    };
  }

  private static List<Item> told(VisitAnswer.Told told) {
    var items = new ArrayList<Item>();
    for (Coverage coverage : told.confirmed().coverages()) {
      items.add(new Item(coverage.medicalAid() ? "医療扶助" : "医療保険", insurance(coverage)));
      coverage
          .copayOn(told.confirmed().day())
          .map(CopayRatio::label)
          .ifPresent(share -> items.add(new Item("割合", share)));
    }
    items.add(new Item("前回から", changed(told)));
    items.add(new Item("再照会できる期間", InWords.date(told.until()) + "まで"));
    return items;
  }

  private static String insurance(Coverage coverage) {
    String number = coverage.insurer().value() + "　" + coverage.insuredId().number();
    return coverage.insurerName() + "（" + number + "）";
  }

  private static String changed(VisitAnswer.Told told) {
    return told.changes()
        .map(changes -> changes.isEmpty() ? "変わっていません" : changes.size() + "項目が変わりました")
        .orElse("この機関への、はじめての答えです");
  }

  /** 紙の一区切り */
  ItemGroup group() {
    var lines = new ArrayList<Item>();
    lines.add(new Item("結果", mark));
    concerns.forEach(
        concern ->
            lines.add(
                new Item(
                    concern.urgent() ? "★ " + concern.what() : concern.what(), concern.toDo())));
    lines.addAll(items);
    changes.forEach(
        change ->
            lines.add(new Item("変更：" + change.item(), change.before() + " → " + change.after())));
    return new ItemGroup(time + "　" + name + "　" + category, lines);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "VisitView[" + visit + "]";
  }
}
