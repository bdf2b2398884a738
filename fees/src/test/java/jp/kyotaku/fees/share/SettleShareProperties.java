package jp.kyotaku.fees.share;

import static jp.kyotaku.fees.share.Accounts.JUNE;
import static jp.kyotaku.fees.share.Accounts.alone;
import static jp.kyotaku.fees.share.Accounts.settled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.kyotaku.fees.share.Coverage.Insured;
import jp.kyotaku.formats.receipt.BurdenCode;
import jp.kyotaku.kernel.code.LimitCategory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** 負担の計算の性質 */
class SettleShareProperties {

  private static final List<String> LAW_NUMBERS =
      List.of("11", "21", "15", "24", "28", "19", "52", "54", "51", "38", "12", "80", "89");

  @Property(tries = 400)
  void 保険者と公費と利用者の分を足すと費用になる(@ForAll("accounts") CareAccount account) {
    var share = settled(account);
    long paid = share.publicPayers().stream().mapToLong(one -> one.paid().yen()).sum();
    long cost = account.charges().stream().mapToLong(Charge::yen).sum();
    assertThat(share.insurer().yen() + paid + share.patient().yen()).isEqualTo(cost);
  }

  @Property(tries = 400)
  void どの分も負にならず_利用者の分は割合の額を超えない(@ForAll("accounts") CareAccount account) {
    var share = settled(account);
    assertThat(share.insurer().yen()).isNotNegative();
    assertThat(share.patient().yen()).isBetween(0L, byRatio(account));
    for (PublicShare one : share.publicPayers()) {
      assertThat(one.paid().yen()).isBetween(0L, one.due().yen());
      assertThat(one.patient().yen()).isBetween(0L, one.due().yen());
      assertThat(one.due().yen()).isLessThanOrEqualTo(one.covered());
    }
  }

  @Property(tries = 400)
  void 行の順は結果を変えない(@ForAll("accounts") CareAccount account, @ForAll Random random) {
    var shuffled = new ArrayList<>(account.charges());
    Collections.shuffle(shuffled, random);
    var again =
        new CareAccount(
            account.month(),
            account.setting(),
            account.coverage(),
            account.publicPayers(),
            shuffled);
    assertThat(settled(again)).isEqualTo(settled(account));
  }

  @Property(tries = 400)
  void 保険だけなら_費用が増えて利用者の分が減ることはない(
      @ForAll("insured") Insured insured,
      @ForAll @LongRange(max = 3_000_000) long cost,
      @ForAll @LongRange(max = 500_000) long more) {
    assertThat(settled(alone(JUNE, insured, cost + more)).patient().yen())
        .isGreaterThanOrEqualTo(settled(alone(JUNE, insured, cost)).patient().yen());
  }

  @Property(tries = 400)
  void 保険だけなら_利用者の分は区分の限度額を超えない(
      @ForAll("insured") Insured insured, @ForAll @LongRange(max = 3_000_000) long cost) {
    long patient = settled(alone(JUNE, insured, cost)).patient().yen();
    if (insured.limit() instanceof LimitStanding.Shown(var category, boolean frequent)) {
      assertThat(patient)
          .isLessThanOrEqualTo(
              NaiveLimit.yen(category, true, cost, frequent, insured.halving().halves()));
    }
  }

  @Property(tries = 500)
  void 限度額は別に書いた計算と一致する(
      @ForAll LimitCategory category,
      @ForAll boolean atHome,
      @ForAll @LongRange(max = 5_000_000) long cost,
      @ForAll boolean frequent,
      @ForAll boolean halved) {
    var setting = atHome ? CareSetting.AT_HOME : CareSetting.IN_HOSPITAL;
    var question = new LimitQuestion(JUNE, category, setting, cost, frequent, halved);
    assertThat(HighCostLimits.yen(question))
        .hasValue(NaiveLimit.yen(category, atHome, cost, frequent, halved));
    assertThat(HighCostLimits.of(question))
        .isInstanceOfSatisfying(
            HighCostLimit.Known.class,
            known ->
                assertThat(known.yen())
                    .isEqualTo(NaiveLimit.yen(category, atHome, cost, frequent, halved)));
  }

  @Provide
  Arbitrary<Insured> insured() {
    var standings =
        Combinators.combine(Arbitraries.of(LimitCategory.class), Arbitraries.of(true, false))
            .as(LimitStanding.Shown::new);
    return Combinators.combine(
            standings,
            Arbitraries.of(true, false, false),
            Arbitraries.of(LongTermDisease.class),
            Arbitraries.of(Halving.class))
        .as(SettleShareProperties::insured);
  }

  private static Insured insured(
      LimitStanding.Shown shown, boolean hidden, LongTermDisease longTerm, Halving halving) {
    var category = shown.category();
    var limit = hidden ? Accounts.NOT_SHOWN : shown;
    return switch (category) {
      case A01, A02, A03, A04, A05, A06 ->
          new Insured(InsuranceKind.HEALTH, PersonClass.DEPENDANT, 30, limit, longTerm, halving);
      case B01, B02, B03 ->
          new Insured(
              InsuranceKind.HEALTH, PersonClass.ELDERLY_HIGH_INCOME, 30, shown, longTerm, halving);
      case B04, B05, B06, B07, B08 ->
          new Insured(InsuranceKind.HEALTH, PersonClass.ELDERLY, 20, shown, longTerm, halving);
      case B09 ->
          new Insured(InsuranceKind.LATER_STAGE, PersonClass.ELDERLY, 20, shown, longTerm, halving);
      case B10 ->
          new Insured(InsuranceKind.LATER_STAGE, PersonClass.ELDERLY, 10, shown, longTerm, halving);
    };
  }

  @Provide
  Arbitrary<CareAccount> accounts() {
    var payers =
        Combinators.combine(Arbitraries.of(LAW_NUMBERS), terms())
            .as(Accounts::payer)
            .list()
            .ofMaxSize(4)
            .map(PublicPayerOrder::sorted);
    return Combinators.combine(insured(), payers)
        .flatAs(
            (insured, chosen) ->
                charges(chosen.size())
                    .map(charges -> CareAccount.atHome(JUNE, insured, chosen, charges)));
  }

  private static Arbitrary<PatientTerms> terms() {
    var limits = Arbitraries.of(0L, 500L, 2_500L, 5_000L, 30_000L);
    var percents = Arbitraries.of(0, 5, 10, 20);
    return Arbitraries.oneOf(
        Arbitraries.just(new PatientTerms.Nothing()),
        limits.map(PatientTerms.UpTo::new),
        percents.map(PatientTerms.Percent::new),
        Combinators.combine(percents, limits).as(PatientTerms.PercentUpTo::new));
  }

  private static Arbitrary<List<Charge>> charges(int publicPayers) {
    var places = IntStream.rangeClosed(0, publicPayers).mapToObj(Accounts::payerAt).toList();
    var burdens =
        Arbitraries.subsetOf(places)
            .filter(set -> !set.isEmpty())
            .map(set -> BurdenCode.of(EnumSet.copyOf(set)));
    return Combinators.combine(burdens, Arbitraries.longs().between(0, 900_000))
        .as(Charge::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static long byRatio(CareAccount account) {
    int percent = ((Insured) account.coverage()).percent();
    return CostGroup.of(account).stream()
        .mapToLong(group -> group.insured() ? Yen.percent(group.cost(), percent) : group.cost())
        .sum();
  }
}
