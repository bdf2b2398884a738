package jp.kyotaku.server.insured.load;

import java.util.Arrays;
import java.util.function.Function;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/**
 * 読んだことのある値を覚える: codes, dates and numbers of insurers repeat from row to row, and a look at one
 * that was read before costs less than reading it anew. A fixed number of places, so memory stays
 * flat.
 */
final class RememberedCells implements Function<String, Reading<String>> {

  private static final int BITS = 12;

  /** 読んだ値 */
  private record Known(String cell, Reading<String> reading) {}

  private final Function<String, Reading<String>> reader;
  private final Known[] known = new Known[1 << BITS];

  RememberedCells(Function<String, Reading<String>> reader) {
    this.reader = reader;
    Arrays.fill(known, new Known("", new Reading.Bad<>(ErrorCode.VALUE_MISSING)));
  }

  @Override
  public Reading<String> apply(String cell) {
    int place = (cell.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    if (!known[place].cell().equals(cell)) {
      known[place] = new Known(cell, reader.apply(cell));
    }
    return known[place].reading();
  }
}
