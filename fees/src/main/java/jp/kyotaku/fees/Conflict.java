package jp.kyotaku.fees;

/**
 * 併算定背反: two items of one patient that may not be billed together.
 *
 * @param first the item that was asked about
 * @param second the other
 * @param within how close together they exclude each other
 * @param payable which of them may be billed
 */
public record Conflict(FeeCode first, FeeCode second, ConflictUnit within, Payable payable) {

  /** 背反区分: which of the two stays. */
  public enum Payable {
    FIRST,
    SECOND,
    EITHER;

    Payable seenFromSecond() {
      return switch (this) {
        case FIRST -> SECOND;
        case SECOND -> FIRST;
        case EITHER -> EITHER;
      };
    }
  }

  /** The same conflict, asked about the other item. */
  public Conflict seenFromSecond() {
    return new Conflict(/* first= */ second, /* second= */ first, within, payable.seenFromSecond());
  }
}
