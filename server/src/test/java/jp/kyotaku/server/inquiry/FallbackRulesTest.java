package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.server.insured.CardData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** カードが使えないときに、いくら求め、何で請求するか */
class FallbackRulesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

  @ParameterizedTest(name = "{0}生まれ、示された割合{1}なら{2}（{3}）")
  @CsvSource({
    "1980-04-05, '',           THREE_TENTHS, AGE",
    "1980-04-05, ONE_TENTH,    THREE_TENTHS, AGE",
    "2020-05-01, '',           TWO_TENTHS,   AGE",
    "2020-05-01, THREE_TENTHS, TWO_TENTHS,   AGE",
    "1952-04-20, '',           TWO_TENTHS,   USUAL",
    "1952-04-20, TWO_TENTHS,   TWO_TENTHS,   STATED",
    "1952-04-20, THREE_TENTHS, THREE_TENTHS, STATED",
    "1952-04-20, ONE_TENTH,    TWO_TENTHS,   USUAL",
    "1934-02-11, '',           ONE_TENTH,    USUAL",
    "1934-02-11, ONE_TENTH,    ONE_TENTH,    STATED",
    "1934-02-11, TWO_TENTHS,   TWO_TENTHS,   STATED",
    "1934-02-11, THREE_TENTHS, THREE_TENTHS, STATED"
  })
  void R150_求めるのは正しい割合で_全額ではない(
      LocalDate born, String stated, CopayRatio expected, FallbackShare.Why why) {
    var share =
        FallbackShare.of(
            Optional.of(stated).filter(text -> !text.isEmpty()).map(CopayRatio::valueOf),
            DAY,
            born,
            false);
    assertThat(share).isEqualTo(new FallbackShare(expected, why));
  }

  @ParameterizedTest(name = "{0}、{1}、番号{2}、申立て{3}なら{4}")
  @CsvSource({
    "PORTAL_SCREEN,    CARD,          true,  false, Current",
    "NOTICE_WITH_CARD, READER,        true,  false, Current",
    "ORAL_CHECK,       CONNECTION,    true,  false, Current",
    "ORAL_CHECK,       SHOWN_INVALID, true,  false, Past",
    "ORAL_CHECK,       SHOWN_NONE,    true,  false, Past",
    "DECLARATION,      SHOWN_INVALID, true,  true,  Past",
    "DECLARATION,      SHOWN_NONE,    false, true,  Unknown",
    "DECLARATION,      CONNECTION,    false, true,  Unknown",
    "OMITTED,          NO_TIME,       true,  false, Current",
    "OMITTED,          NO_TIME,       false, false, Wanting"
  })
  void R151_請求は_いまの情報_前の情報_不詳の順に_分かるもので行う(
      FallbackGround ground, CardTrouble trouble, boolean numbers, boolean declared, String kind) {
    var fallback = fallback(ground, trouble, numbers, declared, DAY);
    assertThat(fallback.claimData().getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void T118_だれも番号を知らず申立書だけなら_7を並べ_摘要に八つの項目を書く() {
    var data =
        fallback(FallbackGround.DECLARATION, CardTrouble.CONNECTION, false, true, DAY)
            .contactedOn(LocalDate.of(2024, 6, 5))
            .claimData();
    assertThat(data)
        .isInstanceOfSatisfying(
            ClaimData.Unknown.class,
            unknown -> {
              assertThat(unknown.numbers().insurer()).isEqualTo("77777777");
              assertThat(unknown.numbers().number()).isEqualTo("777777777");
              assertThat(unknown.summary())
                  .extracting(item -> item.label() + "＝" + item.value())
                  .containsExactly(
                      "区分＝不詳",
                      "カナ氏名＝ミホン　ハル",
                      "保険種別＝国民健康保険",
                      "保険者名＝見本市",
                      "事業所名＝不明",
                      "住所＝見本都見本市一丁目",
                      "連絡先＝03-0000-0000",
                      "患者に連絡した日＝2024-06-05");
            });
  }

  @Test
  void 不詳の請求ができる前の診療なら_7を並べない() {
    var before = UnknownNumbers.OF_THE_NOTICE.since().minusDays(1);
    assertThat(
            fallback(FallbackGround.DECLARATION, CardTrouble.CONNECTION, false, true, before)
                .claimData())
        .isEqualTo(new ClaimData.Wanting());
  }

  @Test
  void 後期高齢者医療の番号か申立てなら_75歳前でも後期高齢者の割合である() {
    var disabled =
        new Fallback(
            UUID.randomUUID(),
            FallbackGround.PORTAL_SCREEN,
            CardTrouble.CARD,
            DAY,
            "ミホン　ハル",
            LocalDate.of(1955, 1, 1),
            Optional.of(data("39138094")),
            Optional.of(CopayRatio.ONE_TENTH),
            Optional.empty(),
            "");
    assertThat(disabled.share())
        .isEqualTo(new FallbackShare(CopayRatio.ONE_TENTH, FallbackShare.Why.STATED));
  }

  private static Fallback fallback(
      FallbackGround ground,
      CardTrouble trouble,
      boolean numbers,
      boolean declared,
      LocalDate careDay) {
    return new Fallback(
        UUID.randomUUID(),
        ground,
        trouble,
        careDay,
        "ミホン　ハル",
        LocalDate.of(1980, 4, 5),
        numbers ? Optional.of(data("06138093")) : Optional.empty(),
        Optional.empty(),
        declared ? Optional.of(declaration()) : Optional.empty(),
        "");
  }

  private static Declaration declaration() {
    return new Declaration(
        InsuranceKind.NATIONAL, "見本市", "", "見本都見本市一丁目", "03-0000-0000", Optional.empty());
  }

  private static CardData data(String insurer) {
    return new CardData(
        new InsurerNumber(insurer), new InsuredId("", "1", ""), LocalDate.of(1980, 4, 5));
  }
}
