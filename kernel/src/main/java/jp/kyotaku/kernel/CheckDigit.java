package jp.kyotaku.kernel;

/** 検証番号 */
public final class CheckDigit {

  private CheckDigit() {}

  /**
   * The digit that belongs behind {@code body}: weights 2, 1, 2, … from the right, digits of
   * products added.
   */
  public static int of(String body) {
    int sum = 0;
    for (int fromRight = 0; fromRight < body.length(); fromRight++) {
      int digit = Character.digit(body.charAt(body.length() - 1 - fromRight), 10);
      int product = fromRight % 2 == 0 ? digit * 2 : digit;
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }

  /** Whether the last digit of {@code number} is the check digit of the others. */
  public static boolean closes(String number) {
    int last = number.length() - 1;
    return Character.digit(number.charAt(last), 10) == of(number.substring(0, last));
  }
}
