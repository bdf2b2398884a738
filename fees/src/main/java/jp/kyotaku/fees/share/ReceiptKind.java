package jp.kyotaku.fees.share;

/**
 * レセプト種別 (別表4): 39 codes of four digits.
 *
 * @param code as RE.3 carries it
 */
public record ReceiptKind(String code) {

  private static final int MOST = 4;

  /**
   * A receipt that an insurer bears, alone or with public payers.
   *
   * @param publicPayers 0 to 4
   */
  public static ReceiptKind of(InsuranceKind insurance, PersonClass person, int publicPayers) {
    if (insurance == InsuranceKind.LATER_STAGE && !person.from70()) {
      throw new IllegalArgumentException("後期 with " + person);
    }
    return kind(insurance.digit(), within(publicPayers, 0) + 1, person.digit());
  }

  /**
   * 公費単独・公費併用: a receipt without insurer.
   *
   * @param publicPayers 1 to 4
   */
  public static ReceiptKind ofPublicPayers(int publicPayers) {
    return kind('2', within(publicPayers, 1), PersonClass.INSURED.digit());
  }

  private static ReceiptKind kind(char insurance, int payers, char person) {
    return new ReceiptKind("6" + insurance + payers + person);
  }

  private static int within(int publicPayers, int least) {
    if (publicPayers < least || publicPayers > MOST) {
      throw new IllegalArgumentException(publicPayers + " public payers");
    }
    return publicPayers;
  }
}
