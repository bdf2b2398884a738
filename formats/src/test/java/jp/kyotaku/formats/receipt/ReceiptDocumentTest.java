package jp.kyotaku.formats.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.formats.receipt.FieldSpec.Kind;
import org.junit.jupiter.api.Test;

/** docs/interface/receipth.md is made from the tables that read, write and check the file. */
class ReceiptDocumentTest {

  private static final Path FILE =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs/interface/receipth.md");

  private static final String HEAD =
      """
      # The claim file (RECEIPTH.UKE)

      Made by a test from the tables that read, write and check the file; do not edit by hand (`./test docs` rewrites it). The facts are those of the
      記録条件仕様（訪問看護用）令和6年6月版 and of the 作成手引き－訪問看護－. Package `jp.kyotaku.formats.receipt`; its table is `record-spec.txt`.

      ## Bytes

      | | |
      | --- | --- |
      | encoding | Shift_JIS of JIS X 0201 and JIS X 0208-1983: no ①, no ㈱, no 髙. One byte: 20–7E without the quotation mark, A1–DF |
      | items | separated by commas, never quoted; an item left out keeps its comma |
      | lines | each ended by CR LF (0D 0A); after the last one byte 1A |
      | what cannot be written | its substitute, else ？; ？ and 〓 in a file are pointed out |
      | 固定 | exactly so many bytes; 可変 at most so many, no blanks after the value, numbers without needless zeros |

      Reading keeps every byte: reading and writing gives the same file, mistakes and all. A file in UTF-8, or one whose items are all wrapped in quotation
      marks, is told once and then read as it was meant. One in UTF-16, JIS or EUC-JP, or of which most characters are nothing in Shift_JIS, is told once and not read. A lone LF or CR
      belongs to the item that it stands in where the lines before it end rightly and what follows begins no record. Of several mistakes of one item only the first is told, and of a line with a wrong number of items nothing else.

      ## Order

      `HM`, then for each receipt `RE` and its records in the order below, then `GO`.

      """;

  private static final String RETURNS =
      """
      ## Returned files

      A returned file has `HH` for `HM` and `HG` for `GO`; their layout for nursing is not public, and they are read tolerantly. In each receipt stand, after its records,

      | line | what it is | in the re-claim |
      | --- | --- | --- |
      | `HR,処理年月,返戻区分,…` | 返戻理由; the code is the first item that looks like one (`Ｌ3129`) | deleted |
      | `8,行番号,枝番,…` | 履歴管理情報: the records as they were claimed, the last line `RC` | byte for byte |

      `Reclaim.write` makes a claim of one or more files: `HH` becomes `HM` with the new 請求年月, `HG` becomes `GO`, レセプト番号 counts anew over all of them, 検索番号 stays. Records are
      corrected by `Line.corrected`, which refuses history and 検索番号.

      """;

  private static final String USE =
      """
      ## From Java

      ```java
      for (var parts = ClaimReader.of(in); parts.hasNext(); ) {
        switch (parts.next()) {
          case ClaimPart.Head head -> head.station();              // HM; head.findings(), as of every part
          case ClaimPart.OneReceipt(var receipt, var findings) ->  // one at a time, in constant memory
              receipt.fees().forEach(fee -> fee.amount());         // KA.6; as it was written: fee.line().item(6)
          case ClaimPart.Foot foot -> foot.readWhole();
        }
      }

      Line line = NewLine.of(RecordType.HJ).item(2, "01").day(3, from).day(4, until).line();
      new ClaimWriter(out).line(station).line(line).line(end).endMark();
      ```

      """;

  @Test
  void レセプトファイルの文書は表から作ったものと同じ() throws Exception {
    String document = document();
    if (Boolean.getBoolean("kyotaku.write-docs")) {
      Files.writeString(FILE, document);
    }

    assertThat(FILE).hasContent(document);
  }

  private static String document() {
    return HEAD + order() + RETURNS + items() + codes() + faults() + repairs() + USE;
  }

  private static String order() {
    var lines = new ArrayList<>(List.of("| record | name | how many |", "| --- | --- | --- |"));
    for (RecordType type : RecordType.values()) {
      lines.add(row(type.name(), type.officialName(), number(type)));
    }
    return joined(lines);
  }

  private static String number(RecordType type) {
    String most = type.most() == RecordType.ANY ? "n" : String.valueOf(type.most());
    String count = type.least() == type.most() ? most : type.least() + "–" + most;
    return type.inReceipt() ? count : count + " in the file";
  }

  private static String items() {
    return Arrays.stream(RecordType.values())
        .map(ReceiptDocumentTest::items)
        .collect(Collectors.joining("", "## Items\n\n", ""));
  }

  private static String items(RecordType type) {
    var lines = new ArrayList<String>();
    lines.add("### " + type + " " + type.officialName());
    lines.add("");
    lines.add("| item | 名称 | our name | mode | bytes | need | value |");
    lines.add("| --- | --- | --- | --- | --- | --- | --- |");
    List<FieldSpec> fields = type.fields();
    for (int at = 0; at < fields.size(); at++) {
      int last = lastOfRun(fields, at);
      lines.add(item(fields.get(at), fields.get(last)));
      at = last;
    }
    return joined(lines);
  }

  /** Items of one kind that only differ in their number. */
  private static int lastOfRun(List<FieldSpec> fields, int first) {
    int last = first;
    while (last + 1 < fields.size() && fields.get(last + 1).key().equals(fields.get(first).key())) {
      last++;
    }
    return last;
  }

  private static String item(FieldSpec first, FieldSpec last) {
    boolean run = first.position() < last.position();
    return row(
        run ? first.position() + "–" + last.position() : String.valueOf(first.position()),
        run ? first.name() + " … " + last.name() : first.name(),
        first.kind() == Kind.RESERVED ? "" : first.key(),
        first.mode().label(),
        first.maxBytes() + (first.fixed() ? " 固定" : " 可変"),
        first.need().label(),
        value(first));
  }

  private static String value(FieldSpec field) {
    FieldRules rules = field.rules();
    var words = new ArrayList<String>();
    words.add(field.codeTable() == 0 ? field.kind().label() : "別表" + field.codeTable());
    add(words, !rules.only().isEmpty(), "only " + String.join(" ", rules.only()));
    add(words, !rules.not().isEmpty(), "not " + String.join(" ", rules.not()));
    add(words, rules.each() > 0, rules.each() + " bytes each, in a row");
    add(words, rules.distinct(), "none twice");
    add(words, !rules.alone().isEmpty(), rules.alone() + " by itself");
    add(words, rules.least() > 0, "at least " + rules.least() + " bytes");
    add(words, rules.zerosTaken(), "zeros on the left are taken");
    add(words, !rules.first().isEmpty(), "first claim: " + rules.first());
    add(words, rules.paddedLeft(), "blanks on the left");
    add(words, !rules.badCode().isEmpty(), "wrong: " + rules.badCode());
    add(words, !rules.multipleCode().isEmpty(), "not whole: " + rules.multipleCode());
    return String.join("; ", words);
  }

  private static void add(List<String> words, boolean holds, String word) {
    if (holds) {
      words.add(word);
    }
  }

  private static String codes() {
    return CodeTable.all().stream()
        .map(ReceiptDocumentTest::codes)
        .collect(Collectors.joining("", "## Codes\n\n", ""));
  }

  private static String codes(CodeTable table) {
    return "**別表"
        + table.number()
        + " "
        + table.name()
        + "** — "
        + table.codes().entrySet().stream()
            .map(code -> "`" + code.getKey() + "` " + code.getValue())
            .collect(Collectors.joining("; "))
        + "\n\n";
  }

  private static String faults() {
    var lines = new ArrayList<String>();
    lines.add("## What the tables alone find");
    lines.add("");
    lines.add(
        "Codes `L…` are those of the medical check list, for that of nursing is not public; `K…`"
            + " are ours. What is wrong in `HM` concerns the whole file (L1).");
    lines.add("");
    lines.add("| code | level | what is wrong | what to do |");
    lines.add("| --- | --- | --- | --- |");
    for (Fault fault : Fault.values()) {
      lines.add(row(fault.code(), fault.level().name(), fault.sentence(), fault.action()));
    }
    return joined(lines);
  }

  private static String repairs() {
    var lines = new ArrayList<String>();
    lines.add("## What is repaired");
    lines.add("");
    lines.add(
        "`ClaimRepair.repair` changes nothing else, and tells each change. Amounts, codes and days"
            + " are for people; history and 検索番号 stay byte for byte. Names keep their kanji:"
            + " `NAME_LEFT` is told, not done. A file without `GO` or `HG` is not repaired.");
    lines.add("");
    lines.add("| repair | what was done |");
    lines.add("| --- | --- |");
    for (Repair.Kind kind : Repair.Kind.values()) {
      lines.add(row(kind.name(), kind.sentence()));
    }
    return joined(lines);
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n\n";
  }
}
