package jp.kyotaku.fees.share;

import static jp.kyotaku.fees.share.Accounts.NOT_SHOWN;
import static jp.kyotaku.fees.share.Accounts.payer;
import static jp.kyotaku.fees.share.Accounts.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.fees.share.Coverage.Insured;
import jp.kyotaku.formats.receipt.CodeTable;
import jp.kyotaku.kernel.code.LimitCategory;
import jp.kyotaku.testing.Json;
import jp.kyotaku.testing.NeedsPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 種別・特記・公費の順: codes that follow from entitlement. */
class EntitlementCodesTest {

  private static final PatientTerms FREE = new PatientTerms.Nothing();

  @Test
  void 作れるレセプト種別は別表4の39種類とちょうど同じ() {
    var health =
        Arrays.stream(PersonClass.values())
            .flatMap(
                person ->
                    IntStream.rangeClosed(0, 4)
                        .mapToObj(n -> ReceiptKind.of(InsuranceKind.HEALTH, person, n)));
    var later =
        Stream.of(PersonClass.ELDERLY, PersonClass.ELDERLY_HIGH_INCOME)
            .flatMap(
                person ->
                    IntStream.rangeClosed(0, 4)
                        .mapToObj(n -> ReceiptKind.of(InsuranceKind.LATER_STAGE, person, n)));
    var publicOnly = IntStream.rangeClosed(1, 4).mapToObj(ReceiptKind::ofPublicPayers);
    var codes = Stream.of(health, later, publicOnly).flatMap(kinds -> kinds).map(ReceiptKind::code);
    assertThat(codes).containsExactlyInAnyOrderElementsOf(CodeTable.number(4).codes().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "HEALTH,      INSURED,             0, 6112",
    "HEALTH,      INSURED,             1, 6122",
    "HEALTH,      DEPENDANT,           0, 6116",
    "HEALTH,      PRESCHOOL,           2, 6134",
    "HEALTH,      ELDERLY,             0, 6118",
    "HEALTH,      ELDERLY_HIGH_INCOME, 4, 6150",
    "LATER_STAGE, ELDERLY,             0, 6318",
    "LATER_STAGE, ELDERLY_HIGH_INCOME, 1, 6320",
  })
  void 種別の各桁(InsuranceKind insurance, PersonClass person, int payers, String code) {
    assertThat(ReceiptKind.of(insurance, person, payers).code()).isEqualTo(code);
  }

  @Test
  void 後期に未就学者はなく_公費は4つまで() {
    assertThatThrownBy(() -> ReceiptKind.of(InsuranceKind.LATER_STAGE, PersonClass.PRESCHOOL, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReceiptKind.of(InsuranceKind.HEALTH, PersonClass.INSURED, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReceiptKind.ofPublicPayers(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @NeedsPapers
  void 公費の順は手引の表と同じ() {
    var official =
        Json.paper("data/code-tables/betsuhyo_r6.json")
            .at("tables")
            .at("kouhi-priority")
            .at("codes")
            .fields()
            .values()
            .stream()
            .map(Json::text);
    assertThat(PublicScheme.national().stream().map(PublicScheme::lawNumber))
        .containsExactlyElementsOf(official.toList());
    assertThat(PublicScheme.national().stream().map(PublicScheme::rank))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
  }

  @Test
  void 公費は法別番号の順に_地方の助成はそのあとに渡された順で並ぶ() {
    var given = Stream.of("89", "12", "80", "54", "21", "15").map(law -> payer(law, FREE)).toList();
    assertThat(PublicPayerOrder.sorted(given))
        .extracting(payer -> payer.scheme().lawNumber())
        .containsExactly("21", "15", "54", "12", "89", "80");
    assertThat(PublicPayerOrder.isSorted(given)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "true,  54,    true",
    "true,  30,    false",
    "false, 30,    true",
    "false, 13,    true",
    "false, 13;12, false",
    "true,  18,    false",
    "false, 29;54, false",
    "false, 12;54, true",
    "true,  21;15;54;12,    true",
    "true,  21;15;54;80;12, false",
  })
  void 併用できない公費(boolean insured, String laws, boolean allowed) {
    var payers = Arrays.stream(laws.split(";", -1)).map(law -> payer(law, FREE)).toList();
    assertThat(PublicPayerOrder.refusals(insured, payers).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "A01, 26", "A02, 27", "A03, 28", "A04, 29", "A05, 30", "A06, 30",
    "B01, 26", "B02, 27", "B03, 28", "B04, 29", "B05, 30", "B06, 30",
    "B07, 30", "B08, 30", "B09, 41", "B10, 42",
  })
  void 適用区分の特記(LimitCategory category, String code) {
    assertThat(SpecialNote.ofClass(category).code()).isEqualTo(code);
    assertThat(CodeTable.number(6).meaning(code)).hasValue(SpecialNote.ofClass(category).label());
  }

  @Test
  void 特記は別表6の言葉で_番号の順に並ぶ() {
    for (SpecialNote note : SpecialNote.values()) {
      assertThat(CodeTable.number(6).meaning(note.code())).hasValue(note.label());
    }
    var coverage =
        new Insured(
            InsuranceKind.HEALTH,
            PersonClass.DEPENDANT,
            30,
            shown(LimitCategory.A03),
            LongTermDisease.ORDINARY,
            Halving.DEPENDANT_OF_ONE_WHO_TURNS_75);
    assertThat(SpecialNote.of(coverage))
        .extracting(SpecialNote::code)
        .containsExactly("02", "21", "28");
    assertThat(SpecialNote.of(new Coverage.PublicOnly())).isEmpty();
    assertThat(SpecialNote.of(Accounts.dependant(NOT_SHOWN))).isEmpty();
  }

  @Test
  void 一部負担金区分は_70歳からの低所得で現物給付のときだけ() {
    var low = elderly(LimitCategory.B05);
    var lowest = elderly(LimitCategory.B06);
    assertThat(ShareClass.of(low, HighCost.IN_KIND)).hasValue(ShareClass.LOW_INCOME_2);
    assertThat(ShareClass.of(lowest, HighCost.IN_KIND)).hasValue(ShareClass.LOW_INCOME_1);
    assertThat(ShareClass.of(lowest, HighCost.NONE)).isEmpty();
    assertThat(ShareClass.of(elderly(LimitCategory.B04), HighCost.IN_KIND)).isEmpty();
    assertThat(Stream.of(ShareClass.values()).map(ShareClass::code))
        .containsExactlyElementsOf(CodeTable.number(7).codes().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-02, 2025-03, true",
    "2018-04-02, 2025-04, false",
    "2018-04-01, 2024-03, true",
    "2018-04-01, 2024-04, false",
  })
  void 未就学者は6歳になる年度の末まで(LocalDate birth, YearMonth month, boolean preschool) {
    assertThat(PersonClass.isPreschool(birth, month)).isEqualTo(preschool);
  }

  @ParameterizedTest
  @CsvSource({
    "1954-06-01, 2024-05, false",
    "1954-06-01, 2024-06, true",
    "1954-06-02, 2024-06, false",
    "1954-06-02, 2024-07, true",
  })
  void 七十歳になった月の翌月から高齢受給者(LocalDate birth, YearMonth month, boolean from70) {
    assertThat(PersonClass.isFrom70(birth, month)).isEqualTo(from70);
  }

  @ParameterizedTest
  @CsvSource({
    "1949-06-15, 2024-06, true",
    "1949-06-01, 2024-06, false",
    "1949-06-15, 2024-07, false",
  })
  void 七十五歳の誕生日が月の途中なら半額(LocalDate birth, YearMonth month, boolean halved) {
    assertThat(PersonClass.turns75Within(birth, month)).isEqualTo(halved);
  }

  private static Insured elderly(LimitCategory category) {
    return Insured.plain(InsuranceKind.HEALTH, PersonClass.ELDERLY, 20, shown(category));
  }
}
