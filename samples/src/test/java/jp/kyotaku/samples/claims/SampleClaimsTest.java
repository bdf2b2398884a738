package jp.kyotaku.samples.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.ClaimReader;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.kernel.CheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 見本のレセプトファイル */
class SampleClaimsTest {

  private static final YearMonth JULY = YearMonth.of(2024, 7);
  private static final int MANY = 500;

  @Test
  void 同じ種からはいつも同じファイルができる() {
    assertThat(bytes(SampleClaims.of(40, 5))).isEqualTo(bytes(SampleClaims.of(40, 5)));
    assertThat(bytes(SampleClaims.of(40, 5))).isNotEqualTo(bytes(SampleClaims.of(40, 6)));
  }

  @Test
  void 長いファイルは短いファイルと同じレセプトで始まる() {
    var shorter = receipts(SampleClaims.of(30, 5));
    var longer = receipts(SampleClaims.of(300, 5));

    assertThat(longer.subList(0, 30).stream().map(SampleClaimsTest::text).toList())
        .isEqualTo(shorter.stream().map(SampleClaimsTest::text).toList());
  }

  @ParameterizedTest
  @EnumSource
  void 読み取りの指摘が一つもない(PaymentBody body) {
    var findings = new ArrayList<ClaimFinding>();
    parts(new SampleClaims(MANY, 1, body, JULY)).forEach(part -> findings.addAll(part.findings()));

    assertThat(findings).isEmpty();
  }

  @Test
  void 支払基金には医保と公費だけの種別が_国保連には国保と後期の種別がある() {
    assertThat(kinds(PaymentBody.HEALTH_INSURANCE_FUND))
        .contains("6112", "6114", "6116", "6118", "6110", "6122", "6124", "6126", "6128", "6120")
        .contains("6132", "6136", "6138", "6212", "6222", "6232")
        .noneMatch(kind -> kind.startsWith("63"));
    assertThat(kinds(PaymentBody.NATIONAL_HEALTH_FEDERATION))
        .contains("6112", "6116", "6118", "6318", "6310", "6328", "6320", "6338")
        .noneMatch(kind -> kind.startsWith("62"));
  }

  @ParameterizedTest
  @EnumSource
  void 保険者と公費と受給者の番号は検証番号が合う(PaymentBody body) {
    assertThat(receipts(new SampleClaims(MANY, 2, body, JULY)))
        .allSatisfy(
            receipt -> {
              receipt
                  .insurer()
                  .ifPresent(one -> assertThat(CheckDigit.closes(one.insurerNumber())).isTrue());
              receipt
                  .publicPayers()
                  .forEach(one -> assertThat(CheckDigit.closes(one.payerNumber())).isTrue());
              receipt.publicPayers().stream()
                  .filter(one -> !one.recipientNumber().isEmpty())
                  .forEach(one -> assertThat(CheckDigit.closes(one.recipientNumber())).isTrue());
            });
  }

  @Test
  void いろいろな療養費とその記録がある() {
    var receipts = receipts(SampleClaims.of(MANY, 3));

    assertThat(receipts.stream().flatMap(one -> one.fees().stream()).map(fee -> fee.code()))
        .contains("510000210", "510002470", "510004070", "510002370", "510001810", "510000510")
        .contains("530000110", "580000110", "550001170", "570000110", "588000110", "550000870");
    assertThat(receipts).anyMatch(one -> !one.training().isEmpty());
    assertThat(receipts).anyMatch(one -> !one.remarks().isEmpty());
    assertThat(receipts).anyMatch(one -> one.patient().orElseThrow().deathDate().isPresent());
    assertThat(receipts)
        .anyMatch(one -> one.insurer().filter(ho -> ho.share().isPresent()).isPresent());
  }

  @Test
  void 請求年月は訪問の翌月で療養費はその月の日にある() {
    var month = YearMonth.of(2025, 2);
    var claims = new SampleClaims(50, 4, PaymentBody.HEALTH_INSURANCE_FUND, month);

    assertThat(bytes(claims)).startsWith("HM,1,13,6,0090011".getBytes(StandardCharsets.US_ASCII));
    assertThat(head(claims).station().orElseThrow().claimMonth()).contains(YearMonth.of(2025, 3));
    assertThat(receipts(claims))
        .flatMap(Receipt::fees)
        .allSatisfy(fee -> assertThat(YearMonth.from(fee.date().orElseThrow())).isEqualTo(month));
  }

  @Test
  void 電子請求の始まる前の月と件数の外は断る() {
    var body = PaymentBody.HEALTH_INSURANCE_FUND;
    assertThatThrownBy(() -> new SampleClaims(1, 1, body, YearMonth.of(2024, 5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SampleClaims.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> kinds(PaymentBody body) {
    return receipts(new SampleClaims(MANY, 1, body, JULY)).stream()
        .map(receipt -> receipt.common().kind())
        .distinct()
        .toList();
  }

  private static String text(Receipt receipt) {
    return String.join("\n", receipt.lines().stream().map(line -> line.text()).toList());
  }

  private static List<Receipt> receipts(SampleClaims claims) {
    return parts(claims).stream()
        .filter(ClaimPart.OneReceipt.class::isInstance)
        .map(part -> ((ClaimPart.OneReceipt) part).receipt())
        .toList();
  }

  private static ClaimPart.Head head(SampleClaims claims) {
    return (ClaimPart.Head) parts(claims).getFirst();
  }

  private static List<ClaimPart> parts(SampleClaims claims) {
    var parts = new ArrayList<ClaimPart>();
    var reader = ClaimReader.of(new ByteArrayInputStream(bytes(claims)));
    while (reader.hasNext()) {
      parts.add(reader.next());
    }
    return parts;
  }

  private static byte[] bytes(SampleClaims claims) {
    var out = new ByteArrayOutputStream();
    claims.writeTo(out);
    return out.toByteArray();
  }
}
