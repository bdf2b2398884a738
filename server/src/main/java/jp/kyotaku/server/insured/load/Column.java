package jp.kyotaku.server.insured.load;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.field.Field;
import jp.kyotaku.kernel.field.Form;

/**
 * ファイルの列: its rule is that of the field everywhere else.
 *
 * @param name and {@code type} where the value waits in the database
 * @param text the value as the database reads it
 */
record Column<T>(Field<T> field, String name, String type, Need need, Function<T, String> text) {

  static Column<String> text(Field<String> field, String name, Need need) {
    return new Column<>(field, name, "text", need, Function.identity());
  }

  static Column<LocalDate> day(Field<LocalDate> field, String name, Need need) {
    return new Column<>(field, name, "date", need, LocalDate::toString);
  }

  static Column<Integer> yen(Field<Integer> field, String name, Need need) {
    return new Column<>(field, name, "integer", need, String::valueOf);
  }

  static <E extends Coded> Column<E> code(Field<E> field, String name, Need need) {
    return new Column<>(field, name, "text", need, Coded::code);
  }

  String label() {
    return field.label();
  }

  int longest() {
    return field.form().longest();
  }

  /** For the interface document. */
  String formInWords() {
    return switch (field.form()) {
      case Form.Choice<?>(var values) ->
          values.stream().map(value -> ((Coded) value).code()).collect(Collectors.joining(", "));
      case Form.CheckedNumber<?> _ -> "半角数字（検証番号を確かめる）";
      case Form.Digits _ -> "半角数字";
      case Form.Yen _ -> "円";
      case Form.Day _ -> "年月日";
      case Form.Month _ -> "年月";
      case Form.TimeOfDay _ -> "時刻";
      case Form.PostalCode _ -> "NNN-NNNN";
      case Form.Flag _ -> "0, 1";
      case Form.Text(_, var width) ->
          switch (width) {
            case ANY -> "文字";
            case HALF -> "半角英数字・記号";
            case FULL -> "全角";
            case HALF_KANA -> "半角カナ";
          };
      case Form.Echoed _ -> "文字";
    };
  }

  /** Whether none is a value by itself, as in a key. */
  boolean keepsEmpty() {
    return name.equals("symbol") || name.equals("branch");
  }

  /** Reads a cell as the day has it: what is never ahead is refused when it is. */
  Function<String, Reading<String>> reader(LocalDate today) {
    var asOfToday = field.asOf(today);
    return cell ->
        switch (asOfToday.readTyped(cell)) {
          case Reading.Good<T>(var value) -> new Reading.Good<>(text.apply(value));
          case Reading.Bad<T>(var code) -> new Reading.Bad<>(code);
        };
  }
}
