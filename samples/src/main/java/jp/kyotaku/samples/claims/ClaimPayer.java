package jp.kyotaku.samples.claims;

import java.time.LocalDate;
import jp.kyotaku.fees.share.PublicPayer;
import jp.kyotaku.kernel.CheckDigit;

/**
 * レセプトの公費 (KO)
 *
 * @param recipient 受給者番号, empty for 法別30
 * @param from the first day of the month on which it pays
 */
record ClaimPayer(PublicPayer payer, String recipient, LocalDate from) {

  String law() {
    return payer.scheme().lawNumber();
  }

  /** A number with its check digit, in 東京都. */
  static String payerNumber(String law, int office) {
    return closed(law + "13" + "%03d".formatted(office));
  }

  static String recipientNumber(int number) {
    return closed("%06d".formatted(1 + number % 999_998));
  }

  private static String closed(String body) {
    return body + CheckDigit.of(body);
  }
}
