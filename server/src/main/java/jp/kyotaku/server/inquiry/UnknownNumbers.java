package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 不詳の請求の番号: 7 in the needed digits. How many are needed is ours, and dated (decision 15).
 *
 * @param since the first day of care on which such a claim exists
 */
public record UnknownNumbers(LocalDate since, int insurerDigits, int numberDigits) {

  public static final UnknownNumbers OF_THE_NOTICE =
      new UnknownNumbers(LocalDate.of(2023, 8, 1), 8, 9);

  /** Empty before the day from which such claims exist. */
  public static Optional<UnknownNumbers> on(LocalDate careDay) {
    return Optional.of(OF_THE_NOTICE).filter(rule -> !careDay.isBefore(rule.since()));
  }

  public String insurer() {
    return "7".repeat(insurerDigits);
  }

  public String number() {
    return "7".repeat(numberDigits);
  }
}
