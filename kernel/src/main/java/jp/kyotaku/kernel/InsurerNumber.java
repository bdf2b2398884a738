package jp.kyotaku.kernel;

/** 保険者番号: 8桁、国民健康保険は6桁 */
public record InsurerNumber(String value) {

  public InsurerNumber {
    if (!wellFormed(value) || !CheckDigit.closes(value)) {
      throw new IllegalArgumentException("not an insurer number");
    }
  }

  /** Accepts the padding of exchange files: blanks or zeros on the left up to 8 digits. */
  public static Reading<InsurerNumber> read(String text) {
    String number = text.strip();
    if (number.length() == 8 && number.startsWith("00")) {
      number = number.substring(2);
    }
    if (!wellFormed(number)) {
      return new Reading.Bad<>(ErrorCode.INSURER_NUMBER_FORM);
    }
    return CheckDigit.closes(number)
        ? new Reading.Good<>(new InsurerNumber(number))
        : new Reading.Bad<>(ErrorCode.INSURER_NUMBER_CHECK_DIGIT);
  }

  /** As exchange files carry it: 8 characters, blanks on the left. */
  public String padded() {
    return " ".repeat(8 - value.length()) + value;
  }

  private static boolean wellFormed(String text) {
    return (text.length() == 6 || text.length() == 8) && Digits.only(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
