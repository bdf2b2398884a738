package jp.kyotaku.fees.share;

/**
 * 公費負担者: one of the up to four public payers of a receipt (KO).
 *
 * @param number 負担者番号, 8 digits
 * @param terms what it leaves to the patient
 */
public record PublicPayer(String number, PatientTerms terms) {

  public PublicPayer {
    if (number.length() != 8) {
      throw new IllegalArgumentException("a public payer's number has 8 digits");
    }
  }

  public PublicScheme scheme() {
    return PublicScheme.of(number.substring(0, 2));
  }
}
