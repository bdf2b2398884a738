package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  /** 金額 of a fee that has to be recorded is missing. */
  private static final List<String> WITHOUT_AMOUNT =
      ClaimFixture.with(12, "KA,20240602,1,510000110,,,03,01,01");

  @TempDir private Path folder = Path.of("");
  private String wrong = "";
  private final ClaimFixture command = new ClaimFixture();

  @BeforeEach
  void ファイルを置く() {
    wrong = ClaimFixture.file(folder, "wrong.UKE", WITHOUT_AMOUNT).toString();
  }

  @Test
  void 指摘はレセプトごとに_その行のそばに_どう直すかとともに出て1で終わる() {
    assertThat(check(wrong)).isEqualTo(ClaimExit.FOUND);
    assertThat(command.out())
        .contains("■ " + wrong, "レセプト1（6112", "12行目  KA,20240602,1,510000110,,【】,03,01,01")
        .contains("  KA 項番6 金額（記録なし）", "→ ")
        .contains("まとめ  レセプト 2件", "直してから請求するレセプト: 1件")
        .doesNotContain("見本　太郎", "レセプト2（");
  }

  @Test
  void 直すことがなければ_指摘もなく0で終わる() {
    var right = ClaimFixture.file(folder, "right.UKE", ClaimFixture.LINES).toString();
    assertThat(check(right, "--as-of", "2024-07-10")).isEqualTo(ClaimExit.CLEAN);
    assertThat(command.out()).contains("レセプト 2件、指摘 0件", "このまま請求できます。");
  }

  @Test
  void 正しいこともある指摘だけでも1で終わり_お知らせだけなら0で終わる() {
    var doubtful = ClaimFixture.with(3, "HO,01130012,１１０１０２０３,１２３,2,20240,,,,,,");
    assertThat(check(file("doubtful.UKE", doubtful), "--as-of", "2024-07-10"))
        .isEqualTo(ClaimExit.FOUND);
    assertThat(command.out()).contains("L4 L4501", "21,770円", "確かめて");

    var notice = ClaimFixture.with(3, "HO,01130013,１１０１０２０３,１２３,2,21770,,,,,,");
    assertThat(check(file("notice.UKE", notice), "--as-of", "2024-07-10"))
        .isEqualTo(ClaimExit.CLEAN);
    assertThat(command.out()).contains("L48 K4805", "このまま請求できます。");
  }

  @Test
  void 同じ指摘が続けば_はじめの三つのほかは行だけを言う() {
    var lines =
        ClaimFixture.LINES.stream()
            .map(line -> line.replaceFirst("^(KA,\\d+),1,", "$1,2,"))
            .toList();

    assertThat(check(file("same.UKE", lines), "--as-of", "2024-07-10")).isEqualTo(ClaimExit.FOUND);

    assertThat(command.out()).contains("同じ指摘 L2302 が、ほかに1か所: 15行目");
  }

  @Test
  void 多すぎる指摘は数だけを言い_数えるのはすべて() {
    var lines =
        ClaimFixture.LINES.stream()
            .map(line -> line.replaceFirst("^(KA,.*),\\d+,(.*)$", "$1,x,$2"));
    var many = file("many.UKE", lines.toList());
    command.claim("check", "--json", "--as-of", "2024-07-10", many);
    var all = JsonMapper.shared().readTree(command.out()).at("/files/0");
    int found = all.get("findings").size();
    assertThat(found).isGreaterThan(4);
    assertThat(all.get("notWritten").asInt()).isZero();

    var few = new ClaimFixture();
    few.claim("check", "--json", "--limit", "2", "--as-of", "2024-07-10", many);
    var some = JsonMapper.shared().readTree(few.out()).at("/files/0");
    assertThat(some.get("findings").size()).isEqualTo(2);
    assertThat(some.get("notWritten").asInt()).isEqualTo(found - 2);
    assertThat(some.get("levels")).isEqualTo(all.get("levels"));

    var words = new ClaimFixture();
    words.claim("check", "--limit", "2", "--as-of", "2024-07-10", many);
    assertThat(words.out()).contains("ほかに指摘が" + (found - 2) + "件ありますが", "指摘 " + found + "件");
    assertThat(words.claim("check", "--limit", "-1", many)).isEqualTo(ClaimExit.USAGE);
  }

  @Test
  void 項目の途中の改行は見える形で出る() {
    var lines = ClaimFixture.with(9, ClaimFixture.LINES.get(8).replace("介助が", "介\n助が"));
    assertThat(check(file("broken.UKE", lines), "--as-of", "2024-07-10"))
        .isEqualTo(ClaimExit.FOUND);
    assertThat(command.out()).contains("介␊助が", "項目の途中に改行（LF）があります。", "指摘 1件");
  }

  @Test
  void 請求する日を先にすれば_時効だと言う() {
    var right = ClaimFixture.file(folder, "right.UKE", ClaimFixture.LINES).toString();
    assertThat(check(right, "--as-of", "2030-01-10")).isEqualTo(ClaimExit.FOUND);
    assertThat(command.out()).contains("時効").contains("直してから請求するレセプト: 2件");
  }

  @Test
  void JSONは一つの文書で_ファイルごとの指摘と数を持つ() {
    assertThat(check("--json", wrong)).isEqualTo(ClaimExit.FOUND);

    JsonNode file = JsonMapper.shared().readTree(command.out()).get("files").get(0);
    var finding = file.get("findings").get(0);
    assertThat(finding.get("line").asInt()).isEqualTo(12);
    assertThat(finding.get("receipt").asString()).isEqualTo("1");
    assertThat(finding.get("record").asString()).isEqualTo("KA");
    assertThat(finding.get("item").asInt()).isEqualTo(6);
    assertThat(finding.get("itemName").asString()).isEqualTo("金額");
    assertThat(finding.get("stops").asBoolean()).isTrue();
    assertThat(finding.get("action").asString()).isNotEmpty();
    assertThat(file.get("file").asString()).isEqualTo(wrong);
    assertThat(file.get("receipts").asInt()).isEqualTo(2);
    assertThat(file.get("stoppedReceipts").asInt()).isEqualTo(1);
    assertThat(file.get("levels").propertyNames()).hasSize(6);
  }

  @Test
  void いくつかのファイルの一つが読めなくても_ほかは点検し_3で終わる() {
    assertThat(check(folder.resolve("nothing.UKE").toString(), wrong))
        .isEqualTo(ClaimExit.UNREADABLE);
    assertThat(command.err()).contains("ファイルを読めません", "nothing.UKE");
    assertThat(command.out()).contains("12行目");
  }

  @Test
  void 読めないファイルもJSONの中で言う() {
    assertThat(check("--json", folder.toString())).isEqualTo(ClaimExit.UNREADABLE);
    assertThat(JsonMapper.shared().readTree(command.out()).get("files").get(0).get("unreadable"))
        .isNotNull();
  }

  @Test
  void 標準入力からも読む() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(ClaimFixture.bytes(WITHOUT_AMOUNT)));
    try {
      assertThat(check("-")).isEqualTo(ClaimExit.FOUND);
    } finally {
      System.setIn(before);
    }
    assertThat(command.out()).contains("■ 標準入力", "12行目");
  }

  @Test
  void ファイルがなければ使い方の誤り() {
    assertThat(check()).isEqualTo(ClaimExit.USAGE);
  }

  private String file(String name, List<String> lines) {
    return ClaimFixture.file(folder, name, lines).toString();
  }

  private int check(String... arguments) {
    var all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    return command.claim(all.toArray(String[]::new));
  }
}
