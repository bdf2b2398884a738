package jp.kyotaku.kernel;

/** 医療機関等コード: 都道府県2桁 + 点数表1桁 + 機関コード7桁 */
public record InstitutionCode(String value) {

  public InstitutionCode {
    if (!wellFormed(value) || !CheckDigit.closes(value)) {
      throw new IllegalArgumentException("not an institution code");
    }
  }

  public static Reading<InstitutionCode> read(String text) {
    if (!wellFormed(text)) {
      return new Reading.Bad<>(ErrorCode.INSTITUTION_CODE_FORM);
    }
    return CheckDigit.closes(text)
        ? new Reading.Good<>(new InstitutionCode(text))
        : new Reading.Bad<>(ErrorCode.INSTITUTION_CODE_CHECK_DIGIT);
  }

  private static boolean wellFormed(String text) {
    return text.length() == 10 && Digits.only(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
