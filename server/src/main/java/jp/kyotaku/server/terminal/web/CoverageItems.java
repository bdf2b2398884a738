package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.code.CardClassification;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.kernel.code.LossReason;
import jp.kyotaku.server.insured.Coverage;

/** 資格の項目 (table 1.G.1) */
final class CoverageItems {

  private CoverageItems() {}

  static List<Item> of(Coverage coverage, LocalDate day) {
    return coverage.medicalAid() ? medicalAid(coverage) : insurance(coverage, day);
  }

  private static List<Item> insurance(Coverage coverage, LocalDate day) {
    var items = new ArrayList<Item>();
    items.add(new Item("保険者番号", coverage.insurer().value()));
    items.add(new Item("保険者名", coverage.insurerName()));
    items.add(classification(coverage));
    items.add(Item.orNone("記号", coverage.insuredId().symbol()));
    items.add(new Item("番号", coverage.insuredId().number()));
    items.add(Item.orNone("枝番", coverage.insuredId().branch()));
    items.add(new Item("本人・家族の別", coverage.dependant() ? "家族（被扶養者）" : "本人"));
    items.add(Item.orNone("世帯主・被保険者の氏名", coverage.householderName().orElse("")));
    items.addAll(term(coverage));
    items.add(new Item("未就学", coverage.preschoolOn(day) ? "未就学（2割）" : "該当しない"));
    items.add(new Item("この日の一部負担金の割合", copay(coverage, day)));
    return items;
  }

  private static List<Item> medicalAid(Coverage coverage) {
    var items = new ArrayList<Item>();
    items.add(new Item("公費負担者番号", coverage.insurer().value()));
    items.add(new Item("福祉事務所名", coverage.insurerName()));
    items.add(classification(coverage));
    items.add(new Item("受給者番号", coverage.insuredId().number()));
    items.addAll(term(coverage));
    return items;
  }

  private static Item classification(Coverage coverage) {
    return new Item(
        "被保険者証区分", Coded.inWords(CardClassification.values(), coverage.cardClassification()));
  }

  private static List<Item> term(Coverage coverage) {
    return List.of(
        new Item("資格取得日", InWords.date(coverage.qualifiedFrom())),
        Item.orNone("資格喪失日", coverage.disqualifiedOn().map(InWords::date).orElse("")),
        Item.orNone(
            "資格喪失の事由",
            coverage
                .lossReason()
                .map(code -> Coded.inWords(LossReason.values(), code))
                .orElse("")));
  }

  private static String copay(Coverage coverage, LocalDate day) {
    return coverage.copayOn(day).map(CopayRatio::label).orElse("登録なし（後期高齢者医療の証の割合を確かめてください）");
  }
}
