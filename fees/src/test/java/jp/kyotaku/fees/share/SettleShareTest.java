package jp.kyotaku.fees.share;

import static jp.kyotaku.fees.share.Accounts.JUNE;
import static jp.kyotaku.fees.share.Accounts.NOT_SHOWN;
import static jp.kyotaku.fees.share.Accounts.alone;
import static jp.kyotaku.fees.share.Accounts.charge;
import static jp.kyotaku.fees.share.Accounts.dependant;
import static jp.kyotaku.fees.share.Accounts.payer;
import static jp.kyotaku.fees.share.Accounts.settled;
import static jp.kyotaku.fees.share.Accounts.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import jp.kyotaku.fees.Why;
import jp.kyotaku.fees.share.Coverage.Insured;
import jp.kyotaku.kernel.code.LimitCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 負担の計算: worked by hand. */
class SettleShareTest {

  /** 適用区分の前の * は多数回該当、- は提示なし. */
  @ParameterizedTest(name = "{0} {1} {2}割 区分{3} {4} {5} 費用{6}円 → 利用者{7}円")
  @CsvSource({
    // month, person, percent, class, long-term, halving, cost, patient, window, MF.2
    "2024-06, DEPENDANT, 30, -,    NONE,        NONE,      8325,   2498,   2500, 00",
    "2024-06, DEPENDANT, 30, -,    NONE,        NONE,    500000, 150000, 150000, 00",
    "2024-06, INSURED,   30, A03,  NONE,        NONE,    500000,  82430,  82430, 01",
    "2024-06, INSURED,   30, *A03, NONE,        NONE,    500000,  44400,  44400, 02",
    "2024-06, INSURED,   30, A01,  NONE,        NONE,   1000000, 254180, 254180, 01",
    "2024-06, INSURED,   30, *A02, NONE,        NONE,   1000000,  93000,  93000, 02",
    "2024-06, DEPENDANT, 30, A04,  NONE,        NONE,    192000,  57600,  57600, 00",
    "2024-06, DEPENDANT, 30, A04,  NONE,        NONE,    192010,  57600,  57600, 01",
    "2024-06, DEPENDANT, 30, A06,  NONE,        NONE,    117990,  35397,  35400, 00",
    "2024-06, DEPENDANT, 30, *A06, NONE,        NONE,    117990,  24600,  24600, 02",
    "2024-06, PRESCHOOL, 20, A03,  NONE,        NONE,    100000,  20000,  20000, 00",
    "2024-06, ELDERLY,   20, B04,  NONE,        NONE,     90000,  18000,  18000, 00",
    "2024-06, ELDERLY,   20, *B04, NONE,        NONE,    300000,  18000,  18000, 01",
    "2024-06, ELDERLY,   10, B10,  NONE,        NONE,    200000,  18000,  18000, 01",
    "2024-06, ELDERLY,   20, B05,  NONE,        NONE,     50000,   8000,   8000, 01",
    "2024-06, ELDERLY,   10, B07,  NONE,        NONE,    100000,   8000,   8000, 01",
    "2024-06, ELDERLY_HIGH_INCOME, 30, B02, NONE, NONE,  800000, 169820, 169820, 01",
    "2024-06, ELDERLY,   20, B04,  NONE,        TURNS_75, 60000,   9000,   9000, 01",
    "2024-06, ELDERLY_HIGH_INCOME, 30, B03, NONE, TURNS_75, 200000, 40715, 40715, 01",
    "2024-06, DEPENDANT, 30, A04,  NONE, DEPENDANT_OF_ONE_WHO_TURNS_75, 200000, 28800, 28800, 01",
    "2024-06, DEPENDANT, 30, -,    ORDINARY,    NONE,    100000,  10000,  10000, 01",
    "2024-06, INSURED,   30, A01,  HIGH_INCOME, NONE,    100000,  20000,  20000, 01",
    "2024-06, ELDERLY,   10, B06,  ORDINARY,    NONE,    100000,   8000,   8000, 01",
    "2025-09, ELDERLY,   20, B09,  NONE,        NONE,     40000,   7000,   7000, 01",
    "2025-09, ELDERLY,   20, B09,  NONE,        NONE,    150000,  18000,  18000, 01",
    "2025-10, ELDERLY,   20, B09,  NONE,        NONE,     40000,   8000,   8000, 00",
    "2022-09, ELDERLY,   20, B04,  NONE,        NONE,     40000,   8000,   8000, 00",
    "2026-07, INSURED,   30, A03,  NONE,        NONE,    500000,  82430,  82430, 01",
  })
  void 保険だけの月(
      YearMonth month,
      PersonClass person,
      int percent,
      String category,
      LongTermDisease longTerm,
      Halving halving,
      long cost,
      long patient,
      long window,
      String code) {
    var kind = category.matches("\\*?B(09|10)") ? InsuranceKind.LATER_STAGE : InsuranceKind.HEALTH;
    var insured = new Insured(kind, person, percent, standing(category), longTerm, halving);
    var share = settled(alone(month, insured, cost));
    assertThat(share.patient().yen()).isEqualTo(patient);
    assertThat(share.window().yen()).isEqualTo(window);
    assertThat(share.highCost().code()).isEqualTo(code);
    assertThat(share.insurer().yen()).isEqualTo(cost - patient);
    assertThat(share.insurerItem9())
        .isEqualTo(code.equals("00") ? OptionalLong.empty() : OptionalLong.of(patient));
  }

  @Test
  void 手引の公費の例_上限750円の難病が一部を持ち_公費給付対象一部負担金は80930円() {
    var insured = dependant(shown(LimitCategory.A03));
    var payers = List.of(payer("54", new PatientTerms.UpTo(750)));
    var share =
        settled(
            CareAccount.atHome(
                JUNE, insured, payers, List.of(charge(350_000, 0, 1), charge(50_000, 0))));
    var first = share.publicPayers().getFirst();
    assertThat(share.insured()).isEqualTo(400_000);
    assertThat(first.covered()).isEqualTo(350_000);
    assertThat(share.publicItem7(first)).hasValue(750);
    assertThat(share.publicItem8(first)).hasValue(80_930);
    assertThat(share.insurerItem9()).hasValue(80_930 + 15_000);
    assertThat(share.patient().yen()).isEqualTo(15_750);
    assertThat(share.highCost()).isEqualTo(HighCost.IN_KIND);
  }

  @Test
  void 全部を持つ公費の上限が使い切られていれば0円で_公費給付対象一部負担金は書かない() {
    var insured =
        Insured.plain(InsuranceKind.LATER_STAGE, PersonClass.ELDERLY, 20, shown(LimitCategory.B10));
    var payers = List.of(payer("54", new PatientTerms.UpTo(0)));
    var share = settled(CareAccount.atHome(JUNE, insured, payers, List.of(charge(200_000, 0, 1))));
    var first = share.publicPayers().getFirst();
    assertThat(share.insurerItem9()).hasValue(18_000);
    assertThat(share.publicItem7(first)).hasValue(0);
    assertThat(share.publicItem8(first)).isEmpty();
    assertThat(first.paid().yen()).isEqualTo(18_000);
    assertThat(share.patient().yen()).isZero();
  }

  @Test
  void 難病のあとに地方の助成が残りを持つ() {
    var payers =
        List.of(
            payer("54", new PatientTerms.PercentUpTo(20, 10_000)),
            payer("80", new PatientTerms.UpTo(500)));
    var share =
        settled(
            CareAccount.atHome(
                JUNE, dependant(NOT_SHOWN), payers, List.of(charge(100_000, 0, 1, 2))));
    var first = share.publicPayers().get(0);
    var second = share.publicPayers().get(1);
    assertThat(share.insurer().yen()).isEqualTo(70_000);
    assertThat(first.paid().yen()).isEqualTo(20_000);
    assertThat(share.publicItem7(first)).hasValue(10_000);
    assertThat(second.due().yen()).isEqualTo(10_000);
    assertThat(second.paid().yen()).isEqualTo(9_500);
    assertThat(share.patient().yen()).isEqualTo(500);
    assertThat(share.insurerItem9()).isEmpty();
  }

  @Test
  void 地方の助成だけなら限度額は保険だけの月と同じ() {
    var payers = List.of(payer("80", new PatientTerms.Nothing()));
    var share =
        settled(
            CareAccount.atHome(
                JUNE, dependant(shown(LimitCategory.A03)), payers, List.of(charge(500_000, 0, 1))));
    var first = share.publicPayers().getFirst();
    assertThat(share.insurerItem9()).hasValue(82_430);
    assertThat(first.paid().yen()).isEqualTo(82_430);
    assertThat(share.publicItem7(first)).isEmpty();
    assertThat(share.publicItem8(first)).isEmpty();
    assertThat(share.patient().yen()).isZero();
  }

  @Test
  void 地方の助成が一部の行だけを持つときは_負担を費用で分ける() {
    var payers = List.of(payer("80", new PatientTerms.Nothing()));
    var share =
        settled(
            CareAccount.atHome(
                JUNE,
                dependant(NOT_SHOWN),
                payers,
                List.of(charge(30_000, 0, 1), charge(20_000, 0))));
    assertThat(share.publicPayers().getFirst().paid().yen()).isEqualTo(9_000);
    assertThat(share.patient().yen()).isEqualTo(6_000);
  }

  @Test
  void 生活保護との併用は_いちばん低い限度額で計算する() {
    var payers = List.of(payer("12", new PatientTerms.Nothing()));
    var share =
        settled(
            CareAccount.atHome(JUNE, dependant(NOT_SHOWN), payers, List.of(charge(200_000, 0, 1))));
    assertThat(share.insurerItem9()).hasValue(35_400);
    assertThat(share.publicPayers().getFirst().paid().yen()).isEqualTo(35_400);
  }

  @Test
  void 公費単独は費用の全部が公費に来る() {
    var payers = List.of(payer("12", new PatientTerms.UpTo(500)));
    var share =
        settled(
            CareAccount.atHome(
                JUNE, new Coverage.PublicOnly(), payers, List.of(charge(65_080, 1))));
    var first = share.publicPayers().getFirst();
    assertThat(share.insured()).isZero();
    assertThat(share.insurer().yen()).isZero();
    assertThat(first.covered()).isEqualTo(65_080);
    assertThat(first.paid().yen()).isEqualTo(64_580);
    assertThat(share.publicItem7(first)).hasValue(500);
    assertThat(share.patient().yen()).isEqualTo(500);
    assertThat(share.highCost()).isEqualTo(HighCost.NONE);
  }

  @Test
  void 公費の月額上限は_行の組をまたいで一度だけ() {
    var payers =
        List.of(
            payer("21", new PatientTerms.PercentUpTo(10, 2_500)),
            payer("80", new PatientTerms.Nothing()));
    var charges = List.of(charge(20_000, 0, 1), charge(20_000, 0, 1, 2), charge(10_000, 0));
    var share = settled(CareAccount.atHome(JUNE, dependant(NOT_SHOWN), payers, charges));
    assertThat(share.publicItem7(share.publicPayers().getFirst())).hasValue(2_500);
    assertThat(share.patient().yen()).isEqualTo(1_250 + 3_000);
  }

  @Test
  void 限度額の分からない月は_分からないと言う() {
    var august = YearMonth.of(2026, 8);
    var outcome = SettleShare.of(alone(august, dependant(shown(LimitCategory.A03)), 500_000));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            ShareOutcome.LimitUnknown.class,
            unknown -> {
              assertThat(unknown.beforeLimits()).isEqualTo(150_000);
              assertThat(unknown.why().rule()).contains("限度額", "分かっていません");
            });
    var withScheme =
        CareAccount.atHome(
            august,
            dependant(NOT_SHOWN),
            List.of(payer("54", new PatientTerms.UpTo(5_000))),
            List.of(charge(10_000, 0, 1)));
    assertThat(SettleShare.of(withScheme)).isInstanceOf(ShareOutcome.LimitUnknown.class);
  }

  @Test
  void 公費の分だけが限度額に届いたときは_多数回の人でも多数回の現物給付ではない() {
    var insured = dependant(new LimitStanding.Shown(LimitCategory.A03, true));
    var payers = List.of(payer("15", new PatientTerms.PercentUpTo(10, 5_000)));
    var share = settled(CareAccount.atHome(JUNE, insured, payers, List.of(charge(300_000, 0, 1))));
    assertThat(share.copayment().yen()).isEqualTo(80_430);
    assertThat(share.highCost()).isEqualTo(HighCost.IN_KIND);
  }

  @ParameterizedTest
  @CsvSource({
    "HEALTH,      DEPENDANT,           30, 2024-06, -",
    "HEALTH,      ELDERLY_HIGH_INCOME, 30, 2024-06, B01",
    "HEALTH,      ELDERLY,             20, 2024-06, B04",
    "LATER_STAGE, ELDERLY,             20, 2024-06, B09",
    "LATER_STAGE, ELDERLY,             10, 2024-06, B10",
    "LATER_STAGE, ELDERLY,             10, 2022-09, B04",
  })
  void 証のないときの区分は年齢と割合から分かる(
      InsuranceKind insurance, PersonClass person, int percent, YearMonth month, String category) {
    assertThat(LimitStanding.withoutCertificate(insurance, person, percent, month))
        .isEqualTo(standing(category));
  }

  @Test
  void 限度額を使わない計算は_分からない月でもできる() {
    var august = YearMonth.of(2026, 8);
    assertThat(settled(alone(august, dependant(NOT_SHOWN), 500_000)).patient().yen())
        .isEqualTo(150_000);
  }

  @Test
  void どの額にも根拠がある() {
    var payers = List.of(payer("54", new PatientTerms.UpTo(750)));
    var share =
        settled(
            CareAccount.atHome(
                JUNE, dependant(shown(LimitCategory.A03)), payers, List.of(charge(350_000, 0, 1))));
    assertThat(share.patient().reasons())
        .extracting(Why::rule)
        .containsExactly(
            "費用×30%の一部負担金",
            "高額療養費の限度額（区分ウ）：80,100円＋（費用－267,000円）×1%", "第1公費（54　指定難病の特定医療）の利用者負担：750円まで");
    assertThat(share.window().reasons()).isNotEmpty();
    assertThat(share.insurer().reasons()).isNotEmpty();
    assertThat(share.copayment().reasons().get(1).source()).contains("2015-01から2026-07まで");
  }

  @Test
  void いない公費の行や_順の違う公費は受け付けない() {
    assertThatThrownBy(
            () ->
                CareAccount.atHome(
                    JUNE, dependant(NOT_SHOWN), List.of(), List.of(charge(100, 0, 1))))
        .hasMessageContaining("PUBLIC_1");
    var wrongOrder =
        List.of(payer("54", new PatientTerms.Nothing()), payer("21", new PatientTerms.Nothing()));
    assertThatThrownBy(
            () ->
                CareAccount.atHome(JUNE, dependant(NOT_SHOWN), wrongOrder, List.of(charge(100, 0))))
        .hasMessageContaining("order");
  }

  private static LimitStanding standing(String category) {
    if (category.equals("-")) {
      return NOT_SHOWN;
    }
    boolean frequent = category.startsWith("*");
    return new LimitStanding.Shown(
        LimitCategory.valueOf(frequent ? category.substring(1) : category), frequent);
  }
}
