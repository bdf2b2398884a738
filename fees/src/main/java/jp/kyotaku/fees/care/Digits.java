package jp.kyotaku.fees.care;

/** 二桁の数字 */
final class Digits {

  private Digits() {}

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
