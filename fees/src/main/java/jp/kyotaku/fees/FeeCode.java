package jp.kyotaku.fees;

import java.util.Optional;

/**
 * 訪問看護療養費コード: nine digits that begin with 5.
 *
 * @param digits the nine digits
 */
public record FeeCode(String digits) implements Comparable<FeeCode> {

  public FeeCode {
    if (!written(digits)) {
      throw new IllegalArgumentException("not a fee code: " + digits);
    }
  }

  /** The code, where the text is one. */
  public static Optional<FeeCode> read(String text) {
    return written(text) ? Optional.of(new FeeCode(text)) : Optional.empty();
  }

  /** Whether the text has the shape of a fee code; nothing is said about any schedule. */
  public static boolean written(String text) {
    return text.length() == 9
        && text.charAt(0) == '5'
        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  @Override
  public int compareTo(FeeCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
