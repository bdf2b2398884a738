package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.CardClassification;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.kernel.code.LimitCategory;
import jp.kyotaku.kernel.code.LossReason;
import jp.kyotaku.kernel.code.SpecificDisease;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.MedicalTicket;
import jp.kyotaku.server.insured.Person;
import jp.kyotaku.server.insured.Term;

/** 答えを項目と値に分ける (table 1.G.1), to be compared: an item without a value is missing. */
final class EligibilityItems {

  private final Map<String, String> items = new LinkedHashMap<>();
  private final LocalDate day;

  private EligibilityItems(LocalDate day) {
    this.day = day;
  }

  static Map<String, String> of(EligibilityChange.Told told, Set<ConsentItem> shown) {
    var items = new EligibilityItems(told.day());
    told.coverages().stream()
        .filter(coverage -> !coverage.medicalAid())
        .findFirst()
        .ifPresent(insurance -> items.insurance(insurance, shown));
    told.coverages().stream().filter(Coverage::medicalAid).findFirst().ifPresent(items::medicalAid);
    told.coverages().stream().findFirst().ifPresent(first -> items.person(first.person()));
    return items.items;
  }

  private void insurance(Coverage coverage, Set<ConsentItem> shown) {
    put("保険者番号", coverage.insurer().value());
    put("保険者名", coverage.insurerName());
    put("被保険者証区分", Coded.inWords(CardClassification.values(), coverage.cardClassification()));
    put("記号", coverage.insuredId().symbol());
    put("番号", coverage.insuredId().number());
    put("枝番", coverage.insuredId().branch());
    put("本人・家族の別", coverage.dependant() ? "家族（被扶養者）" : "本人");
    put("世帯主・被保険者の氏名", coverage.householderName());
    put("資格取得日", Optional.of(inWords(coverage.qualifiedFrom())));
    put("資格喪失日", coverage.disqualifiedOn().map(EligibilityItems::inWords));
    put("資格喪失の事由", coverage.lossReason().map(code -> Coded.inWords(LossReason.values(), code)));
    put("一部負担金の割合", coverage.copayOn(day).map(CopayRatio::label));
    papers(coverage, shown);
  }

  private void papers(Coverage coverage, Set<ConsentItem> shown) {
    var papers = coverage.certificates();
    put(
        "被保険者証の有効期間",
        papers.insuredCard().map(Certificate.InsuredCard::term).map(EligibilityItems::inWords));
    put(
        "高齢受給者証の有効期間",
        papers
            .elderlyRecipient()
            .map(Certificate.ElderlyRecipient::term)
            .map(EligibilityItems::inWords));
    if (shown.contains(ConsentItem.LIMIT_AMOUNT)) {
      put("限度額の適用区分", papers.limit().map(EligibilityItems::category));
      put(
          "限度額適用認定証の有効期間",
          papers.limit().map(Certificate.Limit::term).map(EligibilityItems::inWords));
      put(
          "長期入院該当日",
          papers.limit().flatMap(Certificate.Limit::longTermOn).map(EligibilityItems::inWords));
    }
    if (shown.contains(ConsentItem.SPECIFIC_DISEASE)) {
      put(
          "特定疾病療養受療証",
          papers.specificDiseases().stream()
              .map(EligibilityItems::disease)
              .collect(Collectors.joining("、")));
    }
  }

  private void medicalAid(Coverage coverage) {
    put("公費負担者番号", coverage.insurer().value());
    put("福祉事務所名", coverage.insurerName());
    put("受給者番号", coverage.insuredId().number());
    put("医療扶助の開始日", Optional.of(inWords(coverage.qualifiedFrom())));
    put("医療扶助の終了日", coverage.disqualifiedOn().map(EligibilityItems::inWords));
    put("医療券・調剤券", tickets(coverage.tickets()));
  }

  private void person(Person person) {
    put("氏名", person.name().written());
    put("氏名カナ", person.name().kana());
    put("氏名（その他）", person.otherName().map(PersonName::written));
    put("生年月日", inWords(person.birthDate()));
    put("性別（券面）", person.sexOnFace().label());
    put("郵便番号", person.postalCode());
    put("住所", person.address());
  }

  private static String category(Certificate.Limit limit) {
    String words = Coded.inWords(LimitCategory.values(), limit.category());
    return words.equals(limit.category()) ? words : words + "（" + limit.category() + "）";
  }

  private static String disease(Certificate.SpecificDisease disease) {
    return Coded.inWords(SpecificDisease.values(), disease.category())
        + "（"
        + inWords(disease.term())
        + "）";
  }

  private static String tickets(List<MedicalTicket> tickets) {
    return tickets.stream()
        .map(ticket -> ticket.treatmentMonth() + "　" + ticket.issueNumber())
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private static String inWords(Term term) {
    return inWords(term.from()) + "から" + term.to().map(last -> inWords(last) + "まで").orElse("");
  }

  private static String inWords(LocalDate day) {
    return Japan.dateInWords(day);
  }

  private void put(String item, Optional<String> value) {
    value.ifPresent(present -> put(item, present));
  }

  private void put(String item, String value) {
    if (!value.isEmpty()) {
      items.put(item, value);
    }
  }
}
