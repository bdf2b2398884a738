package jp.kyotaku.fees.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import jp.kyotaku.fees.share.Coverage.Insured;
import jp.kyotaku.formats.receipt.BurdenCode;
import jp.kyotaku.formats.receipt.Payer;
import jp.kyotaku.kernel.code.LimitCategory;
import jp.kyotaku.testing.Json;
import jp.kyotaku.testing.NeedsPapers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 高額療養費 計算事例 (H27-01, R5-04, H30-08): 48 official examples, to the yen. */
class OfficialHighCostTest {

  private static final String VECTORS = "data/kougaku-vectors/kougaku_vectors.json";
  private static final YearMonth MONTH = YearMonth.of(2024, 6);

  private static final Map<String, LimitCategory> CLASSES =
      Map.ofEntries(
          Map.entry("ア", LimitCategory.A01),
          Map.entry("イ", LimitCategory.A02),
          Map.entry("ウ", LimitCategory.A03),
          Map.entry("エ", LimitCategory.A04),
          Map.entry("オ", LimitCategory.A05),
          Map.entry("現役並みⅢ", LimitCategory.B01),
          Map.entry("現役並みⅡ", LimitCategory.B02),
          Map.entry("現役並みⅠ", LimitCategory.B03),
          Map.entry("一般", LimitCategory.B04),
          Map.entry("低所得Ⅰ", LimitCategory.B06),
          Map.entry("一般Ⅱ(2割)", LimitCategory.B09));

  /** 結核適正医療 has no number in the list of nursing; 28 stands for it, a scheme of the same kind. */
  private static final Map<String, String> LAW_NUMBERS =
      Map.of(
          "結核適正医療", "28",
          "kekkaku", "28",
          "infection", "28",
          "更生医療", "15",
          "kousei", "15",
          "難病", "54",
          "nanbyou", "54",
          "hepatitis", "38");

  @NeedsPapers
  @Test
  void 事例は48ある() {
    assertThat(cases()).hasSize(48);
  }

  @NeedsPapers
  @TestFactory
  Stream<DynamicTest> 公式の事例と一円まで一致する() {
    return cases().map(one -> DynamicTest.dynamicTest(one.name(), one::holds));
  }

  private static Stream<Case> cases() {
    var papers = Json.paper(VECTORS);
    return Stream.of("under70_h27_01", "kouki_2wari_r5_04", "kourei_h30_08_subset")
        .flatMap(set -> papers.at(set).items().stream().map(json -> new Case(set, json)));
  }

  private record Case(String set, Json json) {

    String name() {
      return set + " 事例" + json.at("case").whole() + " " + json.at("title").text();
    }

    void holds() {
      var share = settled(account());
      var expected = json.at("expected");
      assertThat(share.patient().yen()).isEqualTo(expected.at("patientTotal").whole());
      agrees("insuranceUncovered", share, it -> it.copayment().yen());
      agrees("hokenUncovered", share, it -> it.copayment().yen());
      agrees("publicCovered_kakari", share, it -> it.publicPayers().getFirst().due().yen());
      agrees("publicPatientPart", share, it -> it.publicPayers().getFirst().patient().yen());
      agrees("coveredByPublic", share, it -> it.publicPayers().getFirst().paid().yen());
      for (String scheme : List.of("nanbyou", "kousei", "kekkaku", "hepatitis", "infection")) {
        agrees(scheme + "Kakari", share, it -> of(it, scheme).due().yen());
        agrees(scheme + "Patient", share, it -> of(it, scheme).patient().yen());
      }
    }

    private void agrees(String name, PatientShare share, ToLongFunction<PatientShare> actual) {
      var expected = json.at("expected").at(name);
      if (expected.present()) {
        assertThat(actual.applyAsLong(share)).as(name).isEqualTo(expected.whole());
      }
    }

    private CareAccount account() {
      var payers = PublicPayerOrder.sorted(schemes().map(Case::payer).toList());
      var charges = json.at("bills").items().stream().map(bill -> charge(bill, payers)).toList();
      return new CareAccount(MONTH, setting(), insured(), payers, charges);
    }

    private Insured insured() {
      var category = Objects.requireNonNull(CLASSES.get(json.at("incomeClass").text()));
      int percent = (int) Math.round(json.at("copayRate").number() * 100);
      return new Insured(
          set.startsWith("kouki") ? InsuranceKind.LATER_STAGE : InsuranceKind.HEALTH,
          person(percent),
          percent,
          new LimitStanding.Shown(category, json.at("multipleMonths").flag()),
          json.at("marucho").present() ? LongTermDisease.ORDINARY : LongTermDisease.NONE,
          json.at("birthdayMonth75").flag() ? Halving.TURNS_75 : Halving.NONE);
    }

    private PersonClass person(int percent) {
      if (json.at("under70").flag()) {
        return PersonClass.DEPENDANT;
      }
      return percent == 30 ? PersonClass.ELDERLY_HIGH_INCOME : PersonClass.ELDERLY;
    }

    private CareSetting setting() {
      return json.at("inpatient").flag() ? CareSetting.IN_HOSPITAL : CareSetting.AT_HOME;
    }

    private Stream<Json> schemes() {
      return json.at("publicPayer").present()
          ? Stream.of(json.at("publicPayer"))
          : json.at("publicPayers").items().stream();
    }

    private static PublicPayer payer(Json scheme) {
      var name = scheme.at("kind").present() ? scheme.at("kind") : scheme.at("id");
      return new PublicPayer(LAW_NUMBERS.get(name.text()) + "136018", terms(scheme));
    }

    private static PatientTerms terms(Json scheme) {
      var rate = scheme.at("rate");
      var limit = scheme.at("monthlyLimit");
      if (!rate.present()) {
        return new PatientTerms.UpTo(limit.whole());
      }
      int percent = (int) Math.round(rate.number() * 100);
      return limit.present()
          ? new PatientTerms.PercentUpTo(percent, limit.whole())
          : new PatientTerms.Percent(percent);
    }

    private Charge charge(Json bill, List<PublicPayer> payers) {
      var parties = EnumSet.noneOf(Payer.class);
      for (Json party : bill.at("payers").items()) {
        parties.add(party.text().equals("hoken") ? Payer.INSURER : place(party.text(), payers));
      }
      return new Charge(BurdenCode.of(parties), bill.at("amountYen").whole());
    }

    private static Payer place(String id, List<PublicPayer> payers) {
      for (int i = 0; i < payers.size(); i++) {
        String law = LAW_NUMBERS.getOrDefault(id, payers.get(i).scheme().lawNumber());
        if (payers.get(i).scheme().lawNumber().equals(law)) {
          return Payer.publicPayer(i + 1);
        }
      }
      throw new IllegalArgumentException(id);
    }

    private static PublicShare of(PatientShare share, String scheme) {
      return share.publicPayers().stream()
          .filter(one -> one.payer().scheme().lawNumber().equals(LAW_NUMBERS.get(scheme)))
          .findFirst()
          .orElseThrow();
    }
  }

  private static PatientShare settled(CareAccount account) {
    return switch (SettleShare.of(account)) {
      case ShareOutcome.Settled(var share) -> share;
      case ShareOutcome.LimitUnknown(_, var why) -> throw new AssertionError(why.rule());
    };
  }
}
