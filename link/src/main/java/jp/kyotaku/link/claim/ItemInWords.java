package jp.kyotaku.link.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.formats.receipt.CodeTable;
import jp.kyotaku.formats.receipt.FieldSpec;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.kernel.Japan;

/** 項目を言葉で: the value as it stands in the file, and what it means */
final class ItemInWords {

  private ItemInWords() {}

  static String of(Line line, FieldSpec field) {
    String value = line.item(field.position()).strip();
    return value + meaning(line, field).map(words -> "（" + words + "）").orElse("");
  }

  private static Optional<String> meaning(Line line, FieldSpec field) {
    return switch (field.kind()) {
      case CODE -> field.codeTable() == 0 ? Optional.empty() : codes(line, field);
      case DAY -> line.day(field.position()).map(ItemInWords::day);
      case MONTH ->
          line.month(field.position())
              .map(month -> month.getYear() + "年" + month.getMonthValue() + "月");
      case TIME ->
          line.time(field.position()).map(time -> time.getHour() + "時" + time.getMinute() + "分");
      case TYPE, NUMBER, DIGITS, TEXT, RESERVED -> Optional.empty();
    };
  }

  private static String day(LocalDate day) {
    return Japan.eraDate(day);
  }

  /** One code, or several in a row. */
  private static Optional<String> codes(Line line, FieldSpec field) {
    var table = CodeTable.number(field.codeTable());
    int each = field.rules().each();
    List<String> codes =
        each == 0 ? List.of(line.item(field.position())) : line.codes(field.position(), each);
    return Optional.of(
        codes.stream()
            .map(code -> table.meaning(code).orElse("別表" + table.number() + "にないコード"))
            .collect(Collectors.joining("、")));
  }
}
