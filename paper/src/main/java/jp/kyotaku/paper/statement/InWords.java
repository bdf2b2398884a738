package jp.kyotaku.paper.statement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jp.kyotaku.formats.receipt.CodeTable;
import jp.kyotaku.formats.receipt.ReceiptRecord;
import jp.kyotaku.kernel.Japan;

/** 明細書の言葉: how values are written on the sheet. What is absent is written as nothing. */
final class InWords {

  private InWords() {}

  static String day(Optional<LocalDate> day) {
    return day.map(Japan::eraDate).orElse("");
  }

  static String month(Optional<YearMonth> month) {
    return month.map(found -> Japan.eraDate(found.atDay(1)).replaceFirst("1日$", "")).orElse("");
  }

  /** 令和6年6月分; nothing where the month cannot be read. */
  static String careMonth(ReceiptRecord common) {
    return common.careMonth().isPresent() ? month(common.careMonth()) + "分" : "";
  }

  static String time(Optional<LocalTime> time) {
    return time.map(found -> found.getHour() + "時" + found.getMinute() + "分").orElse("");
  }

  static String yen(OptionalInt yen) {
    return yen.isPresent() ? String.format(Locale.ROOT, "%,d", yen.getAsInt()) : "";
  }

  static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  /** The meaning of a code; the code itself where the table does not have it. */
  static String code(int table, String code) {
    return CodeTable.number(table).meaning(code).orElse(code);
  }

  static String codes(int table, List<String> codes) {
    return codes.stream().map(code -> code(table, code)).collect(Collectors.joining("　"));
  }

  /** What is there of these, with a space between. */
  static String together(String... parts) {
    return joined("　", parts);
  }

  /** What is there of these, each on a line of its own. */
  static String oneBelowTheOther(String... parts) {
    return joined("\n", parts);
  }

  private static String joined(String between, String... parts) {
    return Arrays.stream(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}
