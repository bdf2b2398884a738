package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.testing.Json;
import jp.kyotaku.testing.NeedsPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a returned file to a claim (claims-nursing 5.4). */
class ReclaimTest {

  /** What the payment body keeps of the first claim; blanks and zeros are its own. */
  static final List<String> HISTORY =
      List.of(
          "8,1,0,RE,1,6112,202406,見本　太郎,ミホンタロウ,1,19700405,,,,29,,K-0001,12345678901234567",
          "8,2,0,HO,01130012,１１０１,１２３,2,0023770,,,,,, ",
          "8,8,0,HR,202407,1,Ｌ3129,見本",
          "8,9,0,RC,Ver00001ABC");

  private static final String SEARCHED =
      ClaimFiles.RECEIPT.getFirst().replaceAll(",$", ",12345678901234567");

  private final List<ClaimFinding> told = new ArrayList<>();

  static List<String> returned() {
    var lines = new ArrayList<String>();
    lines.add("HH,1,13,6,1234563,見本訪問看護ステーション,202408,1");
    for (String number : List.of("12", "57")) {
      lines.add(SEARCHED.replace("RE,1,", "RE," + number + ","));
      lines.addAll(ClaimFiles.RECEIPT.subList(1, ClaimFiles.RECEIPT.size()));
      lines.add("HR,202408,1,Ｌ3129,未就学者ではありません");
      lines.addAll(HISTORY);
    }
    lines.add("HG,2,188");
    return lines;
  }

  private byte[] reclaimed(List<List<String>> files) {
    var out = new ByteArrayOutputStream();
    List<InputStream> sources =
        files.stream()
            .<InputStream>map(lines -> new ByteArrayInputStream(ClaimFiles.bytes(lines)))
            .toList();
    assertThat(Reclaim.write(sources, YearMonth.of(2024, 9), "", out, told::add)).isTrue();
    return out.toByteArray();
  }

  @Test
  void 返戻ファイルは形の誤りなく読める() {
    assertThat(ClaimFiles.findings(returned())).isEmpty();
    Receipt receipt = receipts(ClaimFiles.bytes(returned())).getFirst();
    ReturnReason reason = receipt.returnReasons().getFirst();

    assertThat(reason.code()).isEqualTo("3129");
    assertThat(reason.month()).hasValue(YearMonth.of(2024, 8));
    assertThat(reason.kind()).isEqualTo("1");
    assertThat(reason.text()).isEqualTo("未就学者ではありません");
    assertThat(receipt.history()).hasSize(4);
    assertThat(receipt.history().getFirst().item(15)).isEqualTo("12345678901234567");
    assertThat(receipt.history().getLast().isControl()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'HR,202505,1,Ｌ3129未就学者ではない', 3129, 未就学者ではない",
    "'HR,202505,1,L3129,理由,補足', 3129, 理由",
    "'HR,202505,1,,3129,理由', 3129, 理由",
    "'HR,202505,1,99,L2541,理由', 2541, 理由",
    "'HR,202505,1', '', ''",
    "'HR', '', ''",
  })
  void 返戻理由は並びが違っても読む(String line, String code, String text) {
    var reason = new ReturnReason(Lines.of(line));

    assertThat(reason.code()).isEqualTo(code);
    assertThat(reason.text()).isEqualTo(text);
  }

  @Test
  void HHはHMにHGはGOになりHRは消え番号は1からになる() {
    var expected = new ArrayList<String>();
    expected.add("HM,1,13,6,1234563,見本訪問看護ステーション,202409,");
    for (String number : List.of("1", "2")) {
      expected.add(SEARCHED.replace("RE,1,", "RE," + number + ","));
      expected.addAll(ClaimFiles.RECEIPT.subList(1, ClaimFiles.RECEIPT.size()));
      expected.addAll(HISTORY);
    }
    expected.add("GO");

    assertThat(reclaimed(List.of(returned()))).isEqualTo(ClaimFiles.bytes(expected));
    assertThat(told).isEmpty();
  }

  @Test
  void 再請求したファイルに形の誤りはない() {
    assertThat(ClaimFiles.findings(reclaimed(List.of(returned())))).isEmpty();
  }

  @Test
  void 請求のレコードは直せ履歴管理情報と検索番号は直せない() {
    Receipt receipt = receipts(ClaimFiles.bytes(returned())).getFirst();
    Line common = receipt.common().line();

    Receipt corrected = receipt.with(common, common.corrected(3, "6114").corrected(5, "見本　髙"));

    assertThat(corrected.common().kind()).isEqualTo("6114");
    assertThat(corrected.common().name()).isEqualTo("見本　高");
    assertThat(corrected.common().searchNumber()).isEqualTo("12345678901234567");
    assertThat(corrected.lines().subList(1, corrected.lines().size()))
        .isEqualTo(receipt.lines().subList(1, receipt.lines().size()));
    assertThatIllegalArgumentException().isThrownBy(() -> common.corrected(15, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> receipt.history().getFirst().line().corrected(4, ""));
  }

  @Test
  void はじめての請求と合わせると続けて番号が付く() {
    byte[] merged = reclaimed(List.of(ClaimFiles.small(), returned()));

    assertThat(receipts(merged))
        .extracting(receipt -> receipt.common().number().orElseThrow())
        .containsExactly(1, 2, 3);
    assertThat(ClaimFiles.findings(merged)).isEmpty();
  }

  @Test
  void 別のステーションのファイルを混ぜると告げられる() {
    List<String> other = ClaimFiles.small();
    other.set(0, other.getFirst().replace("1234563", "7654321"));

    reclaimed(List.of(returned(), other));

    assertThat(told).extracting(ClaimFinding::code).containsExactly("K1051");
  }

  @Test
  void 保険者の再審査による返戻は紙かどうかを確かめるよう告げられる() {
    List<String> lines = returned();
    lines.replaceAll(line -> line.replace("HR,202408,1,", "HR,202408,4,"));

    reclaimed(List.of(lines));

    assertThat(told).extracting(ClaimFinding::code).containsExactly("K1052", "K1052");
  }

  @ParameterizedTest(name = "{0}を{1}にすると{2}")
  @CsvSource({
    "'8,9,0,RC,Ver00001ABC', '8,9,0,RC,Ver,1', L2112",
    "'8,9,0,RC,Ver00001ABC', '8,9,0,RC,版', L2116",
    "'8,9,0,RC,Ver00001ABC', '8,9,0,HO,Ver', L2115",
    "'8,8,0,HR', '8,123456,0,HR', L2113",
    "'8,8,0,HR', '8,8,1234,HR', L2114",
  })
  void 履歴管理情報の形(String right, String wrong, String code) {
    List<String> lines = ClaimFiles.small();
    lines.addAll(21, HISTORY.stream().map(line -> line.replace(right, wrong)).toList());

    assertThat(ClaimFiles.findings(lines)).extracting(ClaimFinding::code).containsExactly(code);
  }

  @Test
  void 履歴管理情報は請求のレコードと混ざらない() {
    List<String> lines = ClaimFiles.small();
    lines.addAll(20, HISTORY);

    assertThat(ClaimFiles.findings(lines))
        .extracting(ClaimFinding::code, finding -> finding.place().line())
        .containsExactly(tuple("L2111", 25));
  }

  @NeedsPapers
  @Test
  void 公式の返戻と再請求の例の形どおり() {
    Json example =
        Json.paper("data/uke-official-examples/tebiki_r6_example_lines.json")
            .at("returnAndResubmission");
    List<LineKind> returned = kinds(example.at("returnFile"));
    List<LineKind> again = kinds(example.at("resubmissionFile"));

    assertThat(returned)
        .startsWith(LineKind.RETURN_HEAD, LineKind.CLAIM)
        .contains(LineKind.RETURN_REASON, LineKind.HISTORY)
        .endsWith(LineKind.RETURN_FOOT);
    assertThat(again)
        .doesNotContain(LineKind.RETURN_HEAD, LineKind.RETURN_REASON, LineKind.RETURN_FOOT);
    assertThat(again.stream().filter(LineKind.HISTORY::equals).count())
        .isEqualTo(returned.stream().filter(LineKind.HISTORY::equals).count());
  }

  private static List<LineKind> kinds(Json lines) {
    return lines.items().stream()
        .map(Json::text)
        .filter(line -> !line.startsWith("("))
        .map(line -> Lines.of(line).kind())
        .toList();
  }

  private static List<Receipt> receipts(byte[] file) {
    return ClaimFiles.parts(new ByteArrayInputStream(file)).stream()
        .filter(ClaimPart.OneReceipt.class::isInstance)
        .map(part -> ((ClaimPart.OneReceipt) part).receipt())
        .toList();
  }
}
