package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCommandTest {

  @TempDir private Path folder = Path.of("");
  private final ClaimFixture command = new ClaimFixture();

  @Test
  void 見本はいつも同じで_点検に指摘がない() {
    var one = sample("one.UKE", "30", "--seed", "7");
    var same = sample("same.UKE", "30", "--seed", "7");
    var other = sample("other.UKE", "30", "--seed", "8");

    assertThat(one).hasSameBinaryContentAs(same);
    assertThat(one.toFile().length()).isNotEqualTo(other.toFile().length());
    assertThat(command.claim("check", "--as-of", "2024-08-05", one.toString(), other.toString()))
        .isEqualTo(ClaimExit.CLEAN);
    assertThat(command.out()).contains("レセプト 30件、指摘 0件", "このまま請求できます。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000000", "たくさん"})
  void 作れない件数は使い方の誤り(String number) {
    assertThat(command.claim("sample", number, "--out", folder.resolve("x.UKE").toString()))
        .isEqualTo(ClaimExit.USAGE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void 書くファイルを言わなければ今のフォルダのRECEIPTHで_すでにあれば書かない() throws IOException {
    assertThat(SampleTarget.of(Path.of("x.UKE"), folder)).isEqualTo(Path.of("x.UKE"));
    var usual = SampleTarget.of(null, folder);
    assertThat(usual).isEqualTo(folder.resolve("RECEIPTH.UKE"));

    Files.writeString(usual, "前のもの");
    assertThatThrownBy(() -> SampleTarget.of(null, folder))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("すでにある");
  }

  @Test
  void ハイフンなら標準出力に書き_ほかには何も書かない() {
    var bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      assertThat(command.claim("sample", "2", "--seed", "7", "--out", "-"))
          .isEqualTo(ClaimExit.CLEAN);
    } finally {
      System.setOut(before);
    }
    assertThat(sample("two.UKE", "2", "--seed", "7")).hasBinaryContent(bytes.toByteArray());
    assertThat(command.out()).doesNotContain("RE,1");
  }

  @Test
  void 国保連合会への見本には国保と後期のレセプトがあり_点検に指摘がない() throws IOException {
    var file = sample("2.UKE", "60", "--agency", "2");

    var lines = Files.readAllLines(file, ClaimFixture.SHIFT_JIS);
    assertThat(lines.getFirst()).startsWith("HM,2,");
    assertThat(lines).anyMatch(line -> line.matches("RE,\\d+,63.*"));
    assertThat(command.claim("check", "--as-of", "2024-08-05", file.toString()))
        .isEqualTo(ClaimExit.CLEAN);
  }

  @ParameterizedTest
  @CsvSource({
    "--month, 2024-05, 2024年6月より前",
    "--month, 2026-08, 2026年8月の高額療養費の限度額は分かっていない",
    "--month, 2027-01, 2027年1月の高額療養費の限度額は分かっていない",
    "--agency, 3, 支払基金",
    "--seed, -1, 種は0以上",
  })
  void 作れない見本はわけを言って使い方の誤りで終わる(String option, String value, String reason) {
    var file = folder.resolve("x.UKE").toString();
    assertThat(command.claim("sample", "3", option, value, "--out", file))
        .isEqualTo(ClaimExit.USAGE);
    assertThat(command.err()).contains(reason);
    assertThat(folder).isEmptyDirectory();
  }

  private Path sample(String name, String... arguments) {
    var file = folder.resolve(name);
    var all = new ArrayList<>(List.of("sample"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--out", file.toString()));
    assertThat(command.claim(all.toArray(String[]::new))).isEqualTo(ClaimExit.CLEAN);
    return file;
  }
}
