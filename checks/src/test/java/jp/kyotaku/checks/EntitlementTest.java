package jp.kyotaku.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 訪問日の資格との照らし合わせ */
class EntitlementTest {

  private static final CheckSettings OFFLINE =
      CheckSettings.offline(FeeSchedules.builtIn(), LocalDate.of(2024, 7, 10));

  private static final LocalDate BIRTH = LocalDate.of(1970, 4, 5);

  /** 見本　太郎 of claims/self.csv, visited on 2, 4 and 6 June. */
  private static Entitlement taro(String insurer, LocalDate from, Optional<LocalDate> lostOn) {
    return named("見本　太郎", "ﾐﾎﾝ ﾀﾛｳ", insurer, from, lostOn);
  }

  private static Entitlement named(
      String name, String kana, String insurer, LocalDate from, Optional<LocalDate> lostOn) {
    return new Entitlement(
        insurer,
        "１２３４５６７８",
        "123",
        "01",
        BIRTH,
        Sex.MALE,
        name,
        kana,
        Optional.of(PersonKind.INSURED_PERSON),
        Optional.of(from),
        lostOn,
        Optional.empty(),
        List.of());
  }

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);
  private static final String OWN = "01130012";

  private static List<ClaimFinding> found(String claim, String changes, Entitlement... known) {
    var index = new EntitlementIndex();
    for (Entitlement entitlement : known) {
      index.add(entitlement);
    }
    return SampleClaim.named(claim).changed(changes).findings(OFFLINE.with(index));
  }

  private static List<String> inShort(List<ClaimFinding> findings) {
    return findings.stream()
        .map(one -> one.code() + " " + one.place().record() + one.place().item())
        .toList();
  }

  @Test
  void 資格どおりなら何も言わない() {
    assertThat(found("self", "", taro(insurerOf("self"), LONG_AGO, Optional.empty()))).isEmpty();
  }

  private static String insurerOf(String claim) {
    return SampleClaim.named(claim).lines().stream()
        .filter(line -> line.startsWith("HO,"))
        .map(line -> line.split(",", -1)[1].strip())
        .findFirst()
        .orElse(OWN);
  }

  @ParameterizedTest
  @CsvSource({
    "HO.3=87654321, K3305 HO3, １２３４５６７８",
    "HO.4=124, K3306 HO4, 123",
    "HO.4=00123, '', ''",
    "SN.7=02, K3307 SN7, 01",
    "RE.8=19700504, K3308 RE8, 19700405",
    "RE.7=2, K3309 RE7, 1",
    "RE.6=ミホンタロ, K4831 RE6, ミホンタロウ",
    "RE.3=6116, K3310 RE3, 6112",
  })
  void 違う項目ごとに_正しい値を言う(String changes, String expected, String right) {
    var findings = found("self", changes, taro(insurerOf("self"), LONG_AGO, Optional.empty()));
    assertThat(inShort(findings)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    findings.forEach(one -> assertThat(one.sentence() + one.action()).contains(right));
  }

  @ParameterizedTest
  @CsvSource({
    "HO.2=06131239, K3304 HO2",
    "HO.3=87654321, K3305 HO3",
    "HO.4=124, K3306 HO4",
    "RE.8=19700504, K3308 RE8",
  })
  void カナの記録がなくても_氏名で同じ人と分かる(String changes, String expected) {
    var valid = named("見本　太郎", "ﾐﾎﾝ ﾀﾛｳ", insurerOf("self"), LONG_AGO, Optional.empty());
    assertThat(found("self", "RE.6=", valid)).isEmpty();
    assertThat(inShort(found("self", "RE.6=;" + changes, valid))).containsExactly(expected);

    var withoutKana = named("見本　太郎", "", insurerOf("self"), LONG_AGO, Optional.empty());
    assertThat(inShort(found("self", changes, withoutKana))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"髙﨑　德子, 高崎　徳子", "髙﨑　德子, 高崎徳子", "ﾏﾘｱ　見本, マリア　見本"})
  void 異体字と幅と空白の違う氏名も同じ人である(String registered, String claimed) {
    var valid = named(registered, "", insurerOf("self"), LONG_AGO, Optional.empty());
    assertThat(compared("RE.6=;RE.5=" + claimed + ";HO.2=06131239", valid)).containsExactly(1L, 1L);
  }

  @Test
  void 生年月日が同じでも_氏名が違えば比べない() {
    var other = named("別人　太郎", "", insurerOf("self"), LONG_AGO, Optional.empty());
    var another = named("", "", insurerOf("self"), LONG_AGO, Optional.empty());
    assertThat(compared("RE.6=;HO.2=06131239", other, another)).containsExactly(0L, 0L);
  }

  @Test
  void 比べたレセプトを数える() {
    assertThat(compared("", taro(insurerOf("self"), LONG_AGO, Optional.empty())))
        .containsExactly(1L, 0L);
    assertThat(compared("")).containsExactly(0L, 0L);
  }

  /** Receipts that were compared, and those that name another insurer than is known. */
  private static List<Long> compared(String changes, Entitlement... known) {
    var index = new EntitlementIndex();
    for (Entitlement entitlement : known) {
      index.add(entitlement);
    }
    var counts = new FindingCounts();
    var insurers = new ArrayList<String>();
    var file = SampleClaim.named("self").changed(changes).bytes();
    new CheckClaim(OFFLINE.with(index))
        .file(
            new ByteArrayInputStream(file),
            checked -> {
              counts.add(checked);
              checked.findings().stream()
                  .map(ClaimFinding::code)
                  .filter("K3304"::equals)
                  .forEach(insurers::add);
            });
    return List.of(counts.comparedReceipts(), (long) insurers.size());
  }

  @Test
  void 訪問の前に資格を失っていれば返戻の見込みと言う() {
    var lost = taro(insurerOf("self"), LONG_AGO, Optional.of(LocalDate.of(2024, 6, 4)));
    var findings = found("self", "", lost);
    assertThat(inShort(findings)).containsExactly("K3302 HO2");
    assertThat(findings.getFirst().sentence()).contains("2024年6月4日");
    var later = taro(insurerOf("self"), LONG_AGO, Optional.of(LocalDate.of(2024, 6, 7)));
    assertThat(found("self", "", later)).isEmpty();
  }

  @Test
  void 月の途中で保険者が変われば_新しい保険者を言う() {
    var change = LocalDate.of(2024, 6, 5);
    var findings =
        found(
            "self",
            "",
            taro(insurerOf("self"), LONG_AGO, Optional.of(change)),
            taro("06131239", change, Optional.empty()));
    assertThat(inShort(findings)).containsExactly("K3304 HO2");
    assertThat(findings.getFirst().sentence()).contains("2024年6月6日").contains("06131239");
  }

  @Test
  void 資格を得る前の訪問を見つける() {
    var begins = taro(insurerOf("self"), LocalDate.of(2024, 6, 3), Optional.empty());
    assertThat(inShort(found("self", "", begins))).containsExactly("K3303 HO2");
  }

  @Test
  void 照会していない人のことは何も言わない() {
    assertThat(found("payer", "", taro(insurerOf("self"), LONG_AGO, Optional.empty()))).isEmpty();
  }

  @Test
  void 照会して該当資格がなければ言う() {
    var index = new EntitlementIndex().addNobody(insurerOf("self"), "12345678", "123", BIRTH);
    assertThat(inShort(SampleClaim.named("self").findings(OFFLINE.with(index))))
        .containsExactly("K3301 HO2");
  }

  @ParameterizedTest
  @CsvSource({"20, 6318, 6310", "30, 6310, 6318"})
  void 後期高齢者の負担割合と種別(int percent, String right, String wrong) {
    var matsu =
        new Entitlement(
            insurerOf("latter"),
            "",
            "12345678",
            "",
            LocalDate.of(1940, 3, 10),
            Sex.MALE,
            "見本　松",
            "ﾐﾎﾝ ﾏﾂ",
            Optional.of(PersonKind.INSURED_PERSON),
            Optional.of(LocalDate.of(2015, 3, 10)),
            Optional.empty(),
            Optional.of(percent),
            List.of());
    assertThat(found("latter", "RE.12=;RE.3=" + right, matsu)).isEmpty();
    assertThat(inShort(found("latter", "RE.12=;RE.3=" + wrong, matsu)))
        .containsExactly("K3310 RE3");
  }

  private static Entitlement aid(String payer, String number, YearMonth... tickets) {
    return new Entitlement(
        payer,
        "",
        number,
        "",
        LocalDate.of(1979, 3, 10),
        Sex.MALE,
        "見本　助",
        "ﾐﾎﾝ ﾀｽｸ",
        Optional.empty(),
        Optional.of(LONG_AGO),
        Optional.empty(),
        Optional.empty(),
        List.of(tickets));
  }

  @Test
  void 医療扶助は医療券と照らす() {
    var june = YearMonth.of(2024, 6);
    assertThat(found("assistance", "", aid("12136008", "2000016", june))).isEmpty();
    assertThat(inShort(found("assistance", "", aid("12136008", "2000016"))))
        .containsExactly("K3313 KO2");
    assertThat(inShort(found("assistance", "", aid("12136016", "2000024", june))))
        .containsExactly("K3311 KO2", "K3312 KO3");
  }
}
