package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Coverage;

/** 資格の項目 (table 1.G.1) */
final class CoverageItems {

  private CoverageItems() {}

  static List<Item> of(Coverage coverage, SettledConsent consent) {
    var items = new ArrayList<Item>();
    items.add(new Item("保険者番号", coverage.insurer().value()));
    items.add(new Item("保険者名", coverage.insurerName()));
    items.add(new Item("被保険者証区分", CardClassification.inWords(coverage.cardClassification())));
    items.add(Item.orNone("記号", coverage.insuredId().symbol()));
    items.add(new Item("番号", coverage.insuredId().number()));
    items.add(Item.orNone("枝番", coverage.insuredId().branch()));
    items.add(new Item("本人・家族の別", coverage.dependant() ? "家族（被扶養者）" : "本人"));
    items.add(new Item("資格取得日", Japan.dateInWords(coverage.qualifiedFrom())));
    items.add(Item.orNone("資格喪失日", coverage.disqualifiedOn().map(Japan::dateInWords).orElse("")));
    coverage
        .certificates()
        .insuredCard()
        .flatMap(Certificate.InsuredCard::copay)
        .ifPresent(copay -> items.add(new Item("一部負担金の割合", copay.label())));
    items.add(new Item("限度額の適用区分", limit(coverage, consent)));
    return items;
  }

  private static String limit(Coverage coverage, SettledConsent consent) {
    if (!consent.grants(ConsentItem.LIMIT_AMOUNT)) {
      return "本人の同意がないため、表示しません";
    }
    return coverage
        .certificates()
        .limit()
        .map(Certificate.Limit::category)
        .map(LimitCategory::inWords)
        .orElse("登録なし");
  }
}
