package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.testing.Json;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import org.junit.jupiter.api.Test;

/** The example lines of the official guide, and files composed of them. */
class OfficialExamplesTest {

  private static Stream<String> lines() {
    return Json.paper("data/uke-official-examples/tebiki_r6_example_lines.json")
        .at("lines")
        .items()
        .stream()
        .map(line -> line.at("line").text());
  }

  @NeedsPapers
  @Test
  void 公式の例の行は読んで書くと同じ文字になる() {
    List<String> lines = lines().toList();

    assertThat(lines).hasSizeGreaterThan(100);
    assertThat(lines.stream().map(Lines::of).map(Line::text)).containsExactlyElementsOf(lines);
    assertThat(lines.stream().map(Lines::of).map(OfficialExamplesTest::remade))
        .containsExactlyElementsOf(lines);
  }

  private static byte[] bytes(String paper) {
    try {
      return Files.readAllBytes(Papers.file(paper));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Item by item through the writer. */
  private static String remade(Line line) {
    var made = NewLine.of(line.type().orElseThrow());
    for (int item = 2; item <= line.itemCount(); item++) {
      made.item(item, line.item(item));
    }
    assertThat(made.warnings()).isEmpty();
    return made.line().text();
  }

  @NeedsPapers
  @Test
  void 公式の例の行に形の誤りは見つからない() {
    assertThat(lines().map(Lines::of).flatMap(line -> Lines.findings(line).stream())).isEmpty();
  }

  @NeedsPapers
  @Test
  void 公式の例から組んだファイルに形の誤りはなく書き戻すと同じバイトになる() {
    byte[] file = bytes("data/uke-composed-samples/composed_ssk_202407_RECEIPTH.UKE");

    assertThat(ClaimFiles.findings(file)).isEmpty();
    assertThat(ClaimFiles.rewritten(file)).isEqualTo(file);
  }

  @NeedsPapers
  @Test
  void 仕様に合わないファイルはどこがどう違うか言われる() {
    byte[] file = bytes("data/uke-nonconformant-samples/synthetic_medical_lv1_receipth.uke");

    List<ClaimFinding> findings = ClaimFiles.findings(file);

    assertThat(findings)
        .extracting(ClaimFinding::code, finding -> finding.place().line())
        .contains(tuple("L1928", 1), tuple("K1004", 1), tuple("L1910", 3), tuple("L2542", 6));
    assertThat(ClaimFiles.rewritten(file)).isEqualTo(file);
  }
}
