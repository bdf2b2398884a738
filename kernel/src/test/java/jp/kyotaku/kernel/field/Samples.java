package jp.kyotaku.kernel.field;

import java.util.List;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.ErrorCode;

/** 形ごとの見本: a text that is right, and each kind of fault that the form can have. */
final class Samples {

  /** 誤りの見本 */
  record Fault(String kind, String text, ErrorCode code) {}

  private Samples() {}

  static String good(Form<?> form) {
    return switch (form) {
      case Form.CheckedNumber<?> number -> closed(number.lengths().getLast());
      case Form.Digits digits -> "0".repeat(digits.longest());
      case Form.Yen _ -> "10000";
      case Form.Day _ -> "20240229";
      case Form.Month _ -> "202406";
      case Form.TimeOfDay _ -> "0905";
      case Form.Choice<?> choice -> choice.values().getFirst().code();
      case Form.Flag _ -> "1";
      case Form.PostalCode _ -> "100-0001";
      case Form.Text text -> letter(text.width()).repeat(text.longest());
      case Form.Echoed echoed -> " あ1".repeat(echoed.longest() / 3);
    };
  }

  static List<Fault> faults(Form<?> form) {
    return switch (form) {
      case Form.CheckedNumber<?> number -> faultsOf(number);
      case Form.Digits digits ->
          List.of(
              new Fault("長い", "1".repeat(digits.longest() + 1), ErrorCode.VALUE_NOT_DIGITS),
              new Fault("短い", "1".repeat(digits.shortest() - 1), ErrorCode.VALUE_NOT_DIGITS),
              new Fault("全角", "１".repeat(digits.longest()), ErrorCode.VALUE_NOT_DIGITS),
              new Fault("英字", "A".repeat(digits.longest()), ErrorCode.VALUE_NOT_DIGITS));
      case Form.Yen yen ->
          List.of(
              new Fault("長い", "1".repeat(yen.longest() + 1), ErrorCode.VALUE_NOT_DIGITS),
              new Fault("負", "-1", ErrorCode.VALUE_NOT_DIGITS),
              new Fault("全角", "１０", ErrorCode.VALUE_NOT_DIGITS));
      case Form.Day _ ->
          List.of(
              new Fault("暦にない", "20230229", ErrorCode.DATE_IMPOSSIBLE),
              new Fault("13月", "20241301", ErrorCode.DATE_IMPOSSIBLE),
              new Fault("0日", "20240600", ErrorCode.DATE_IMPOSSIBLE),
              new Fault("短い", "2024061", ErrorCode.DATE_IMPOSSIBLE),
              new Fault("長い", "202406011", ErrorCode.DATE_IMPOSSIBLE),
              new Fault("全角", "２０２４０６０１", ErrorCode.DATE_IMPOSSIBLE));
      case Form.Month _ ->
          List.of(
              new Fault("0月", "202400", ErrorCode.MONTH_IMPOSSIBLE),
              new Fault("13月", "202413", ErrorCode.MONTH_IMPOSSIBLE),
              new Fault("長い", "20240601", ErrorCode.MONTH_IMPOSSIBLE),
              new Fault("全角", "２０２４０６", ErrorCode.MONTH_IMPOSSIBLE));
      case Form.TimeOfDay _ ->
          List.of(
              new Fault("24時", "2400", ErrorCode.TIME_IMPOSSIBLE),
              new Fault("60分", "0960", ErrorCode.TIME_IMPOSSIBLE),
              new Fault("短い", "905", ErrorCode.TIME_IMPOSSIBLE),
              new Fault("全角", "０９０５", ErrorCode.TIME_IMPOSSIBLE));
      case Form.Choice<?> choice ->
          List.of(
              new Fault("ない区分", "ZZ", ErrorCode.CODE_UNKNOWN),
              new Fault("長い", good(choice) + "0", ErrorCode.CODE_UNKNOWN));
      case Form.Flag _ ->
          List.of(
              new Fault("ない区分", "2", ErrorCode.CODE_UNKNOWN),
              new Fault("全角", "１", ErrorCode.CODE_UNKNOWN));
      case Form.PostalCode _ ->
          List.of(
              new Fault("ハイフンなし", "1000001", ErrorCode.POSTAL_CODE_FORM),
              new Fault("長い", "100-00011", ErrorCode.POSTAL_CODE_FORM),
              new Fault("全角", "１００－０００１", ErrorCode.POSTAL_CODE_FORM));
      case Form.Text text -> faultsOf(text);
      case Form.Echoed echoed ->
          List.of(new Fault("長い", "𠮷".repeat(echoed.longest() + 1), ErrorCode.VALUE_TOO_LONG));
    };
  }

  private static List<Fault> faultsOf(Form.CheckedNumber<?> number) {
    String right = closed(number.lengths().getLast());
    char last = right.charAt(right.length() - 1);
    String wrong = right.substring(0, right.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
    return List.of(
        new Fault("検証番号違い", wrong, number.wrongDigit()),
        new Fault("長い", right + "1", number.wrongForm()),
        new Fault("短い", right.substring(1), number.wrongForm()),
        new Fault("全角", right.replace('1', '１'), number.wrongForm()),
        new Fault("英字", right.replace('1', 'A'), number.wrongForm()));
  }

  private static List<Fault> faultsOf(Form.Text text) {
    var tooLong =
        new Fault("長い", letter(text.width()).repeat(text.longest() + 1), ErrorCode.VALUE_TOO_LONG);
    return switch (text.width()) {
      case ANY -> List.of(tooLong);
      case HALF -> List.of(tooLong, new Fault("全角", "１２", ErrorCode.VALUE_NOT_HALF_WIDTH));
      case FULL ->
          List.of(
              tooLong,
              new Fault("半角カナ", "ﾐﾎﾝ", ErrorCode.VALUE_NOT_FULL_WIDTH),
              new Fault("半角英字", "見本A", ErrorCode.VALUE_NOT_FULL_WIDTH));
      case HALF_KANA ->
          List.of(
              tooLong,
              new Fault("全角カナ", "ミホン", ErrorCode.KANA_NOT_HALF_WIDTH),
              new Fault("漢字", "見本", ErrorCode.KANA_NOT_HALF_WIDTH));
    };
  }

  private static String letter(Width width) {
    return switch (width) {
      case ANY -> "𠮷";
      case HALF -> "1";
      case FULL -> "髙";
      case HALF_KANA -> "ｶ";
    };
  }

  private static String closed(int length) {
    String body = "1".repeat(length - 1);
    return body + CheckDigit.of(body);
  }
}
