package jp.kyotaku.fees.masters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.kernel.Digits;

/** マスターの一行: its items as they stand, read one by one, each reading with its finding. */
record Line(String file, int number, List<String> items, Findings findings) {

  private static final String REFETCH = "公表元からファイルを取り直してください。";
  private static final Pattern WORD = Pattern.compile("[0-9A-Z]{1,9}");
  private static final String NEVER = "99999999";

  String raw(Column column) {
    return items.get(column.item() - 1);
  }

  boolean is(Column column, String value) {
    return raw(column).equals(value);
  }

  /** 変更区分 1 (抹消): the line is taken back. */
  boolean takenBack() {
    return is(Column.CHANGE, "1");
  }

  Optional<FeeCode> code(Column column) {
    var code = FeeCode.read(raw(column));
    if (code.isEmpty()) {
      findings.stop(this, column, "5で始まる9桁の数字ではありません。", REFETCH);
    }
    return code;
  }

  /** Digits alone, at most nine of them; −1 where they are not. */
  int number(Column column) {
    String text = raw(column);
    if (!Digits.only(text) || text.length() > 9) {
      findings.stop(this, column, "数字ではありません。", REFETCH);
      return -1;
    }
    return Integer.parseInt(text);
  }

  LocalDate from(Column column) {
    return day(column);
  }

  /** 廃止年月日: the last day, without end where it is 99999999. */
  LocalDate until(Column column) {
    return is(column, NEVER) ? LocalDate.MAX : day(column);
  }

  private LocalDate day(Column column) {
    String text = raw(column);
    if (Digits.only(text) && text.length() == 8) {
      try {
        return LocalDate.of(
            Integer.parseInt(text.substring(0, 4)),
            Integer.parseInt(text.substring(4, 6)),
            Integer.parseInt(text.substring(6)));
      } catch (DateTimeException _) {
        // Told below like any other text that is no day.
      }
    }
    findings.stop(this, column, "実在する年月日ではありません。", REFETCH);
    return LocalDate.MIN;
  }

  /** A group, choice or kind: capitals and digits. */
  String word(Column column) {
    if (!WORD.matcher(raw(column)).matches()) {
      findings.stop(this, column, "英数字ではありません。", REFETCH);
    }
    return raw(column);
  }

  void oneOf(Column column, String... allowed) {
    if (!List.of(allowed).contains(raw(column))) {
      findings.stop(this, column, "「" + String.join("」「", allowed) + "」のどれでもありません。", REFETCH);
    }
  }
}
