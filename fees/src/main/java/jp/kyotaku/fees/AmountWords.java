package jp.kyotaku.fees;

import java.util.Optional;
import jp.kyotaku.kernel.Digits;

/** 金額の書き方: 5550yen, 555points, 50percent, ?yen. */
final class AmountWords {

  private static final String UNKNOWN = "?";

  private AmountWords() {}

  static String of(FeeAmount amount) {
    return switch (amount) {
      case FeeAmount.Yen(int yen) -> yen + Words.of(AmountKind.YEN);
      case FeeAmount.Points(int points) -> points + Words.of(AmountKind.POINTS);
      case FeeAmount.Percent(int percent) -> percent + Words.of(AmountKind.PERCENT);
      case FeeAmount.Unknown(var kind) -> UNKNOWN + Words.of(kind);
    };
  }

  static Optional<FeeAmount> read(String text) {
    int unit = 0;
    while (unit < text.length() && !Character.isLetter(text.charAt(unit))) {
      unit++;
    }
    String number = text.substring(0, unit);
    return Words.find(AmountKind.values(), text.substring(unit))
        .flatMap(kind -> read(kind, number));
  }

  private static Optional<FeeAmount> read(AmountKind kind, String number) {
    if (number.equals(UNKNOWN)) {
      return Optional.of(new FeeAmount.Unknown(kind));
    }
    return Digits.only(number) && number.length() <= 7
        ? Optional.of(FeeAmount.of(kind, Integer.parseInt(number)))
        : Optional.empty();
  }
}
