package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.kernel.code.LimitCategory;
import jp.kyotaku.kernel.code.LimitCertificateKind;
import jp.kyotaku.kernel.code.SpecificDisease;
import jp.kyotaku.server.insured.Certificate;

/** 証の項目 (table 1.G.1) */
final class CertificateItems {

  private CertificateItems() {}

  static List<Item> insuredCard(Certificate.InsuredCard card) {
    var items = dates(card);
    card.copay().map(CopayRatio::label).ifPresent(ratio -> items.add(new Item("一部負担金の割合", ratio)));
    return items;
  }

  static List<Item> elderly(Certificate.ElderlyRecipient certificate) {
    var items = dates(certificate);
    items.add(new Item("一部負担金の割合", certificate.copay().label()));
    return items;
  }

  static List<Item> limit(Certificate.Limit limit) {
    var items = new ArrayList<Item>();
    items.add(
        Item.orNone(
            "証の種類",
            limit
                .classification()
                .map(code -> Coded.inWords(LimitCertificateKind.values(), code))
                .orElse("")));
    items.add(new Item("適用区分", category(limit.category())));
    items.addAll(dates(limit));
    items.add(Item.orNone("長期入院該当日", limit.longTermOn().map(InWords::date).orElse("")));
    return items;
  }

  static List<Item> disease(Certificate.SpecificDisease disease) {
    var items = new ArrayList<Item>();
    items.add(new Item("認定疾病", Coded.inWords(SpecificDisease.values(), disease.category())));
    items.addAll(dates(disease));
    items.add(Item.orNone("自己負担限度額（月）", disease.selfPay().map(InWords::yen).orElse("")));
    return items;
  }

  /** The word for people, and the code that claims carry. */
  private static String category(String code) {
    String words = Coded.inWords(LimitCategory.values(), code);
    return words.equals(code) ? code : words + "（" + code + "）";
  }

  private static List<Item> dates(Certificate certificate) {
    var items = new ArrayList<Item>();
    items.add(Item.orNone("交付日", written(certificate.issuedOn())));
    items.add(new Item("有効開始日", InWords.date(certificate.term().from())));
    items.add(Item.orNone("有効終了日", written(certificate.term().to())));
    return items;
  }

  private static String written(Optional<LocalDate> day) {
    return day.map(InWords::date).orElse("");
  }
}
