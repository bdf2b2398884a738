package jp.kyotaku.server.insured.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ファイルの説明書は列の一覧と同じで、例は読める */
class InsurerFilesDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs/interface/insurer-files.md");
  private static final Pattern EXAMPLE = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);
  private static final Owner EVERYBODYS =
      new Owner(
          new Sender.Central(),
          Map.of("06138093", InsurerKind.INSURER, "12139010", InsurerKind.WELFARE_OFFICE));

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void 列の表は文書と同じ(FileKind kind) throws IOException {
    String block = block(kind);
    if (Boolean.getBoolean("kyotaku.write-docs")) {
      var written =
          Pattern.compile("<!-- columns " + kind.title() + " -->.*?<!-- end -->", Pattern.DOTALL)
              .matcher(Files.readString(DOCUMENT))
              .replaceFirst(block.replace("$", "\\$"));
      Files.writeString(DOCUMENT, written);
    }

    assertThat(Files.readString(DOCUMENT)).contains(block);
  }

  @Test
  void 文書の例はどれも指摘なく読める() throws IOException {
    var examples =
        EXAMPLE.matcher(Files.readString(DOCUMENT)).results().map(MatchResult::group).toList();

    assertThat(examples).hasSize(FileKind.values().length);
    for (String example : examples) {
      assertThat(findings(example.substring("```csv\n".length(), example.length() - 3))).isEmpty();
    }
  }

  private static List<RowFinding> findings(String example) throws IOException {
    var content = new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8));
    var records = CsvContent.open(content).iterator();
    var header = (Header.Read.Known) Header.read(1, records.next().getFields());
    var reader = new RowReader(header.header(), EVERYBODYS, LocalDate.of(2024, 6, 3));
    var findings = new ArrayList<RowFinding>();
    records.forEachRemaining(record -> findings.addAll(reader.read(record).findings()));
    return findings;
  }

  private static String block(FileKind kind) {
    var table = new StringBuilder("<!-- columns " + kind.title() + " -->\n");
    table.append("| column | | form | at most |\n| --- | --- | --- | --- |\n");
    table.append("| 異動区分 | 必須 | 追加, 変更, 終了 | 2 |\n");
    for (Column<?> column : kind.columns()) {
      table.append(
          "| %s | %s | %s | %d |\n"
              .formatted(
                  column.label(), column.need().words(), column.formInWords(), column.longest()));
    }
    return table.append("<!-- end -->").toString();
  }
}
