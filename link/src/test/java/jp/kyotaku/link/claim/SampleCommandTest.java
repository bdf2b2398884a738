package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

  private Path sample(String name, String... arguments) {
    var file = folder.resolve(name);
    var all = new ArrayList<>(List.of("sample"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--out", file.toString()));
    assertThat(command.claim(all.toArray(String[]::new))).isEqualTo(ClaimExit.CLEAN);
    return file;
  }
}
