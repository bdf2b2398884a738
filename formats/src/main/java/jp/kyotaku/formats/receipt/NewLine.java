package jp.kyotaku.formats.receipt;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.kyotaku.formats.receipt.FieldSpec.Mode;
import jp.kyotaku.formats.text.TextEncoding;

/**
 * 行の作成: a record made item by item, by the numbers that the specification gives them (KA.6). Items
 * that are not set stay empty.
 *
 * <pre>{@code
 * Line line = NewLine.of(RecordType.KA).day(2, day).item(3, "1").item(4, "510000110").number(6, 5550).line();
 * }</pre>
 */
public final class NewLine {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

  private final RecordType type;
  private final byte[][] items;
  private final List<ClaimFinding> warnings = new ArrayList<>();

  private NewLine(RecordType type) {
    this.type = type;
    items = new byte[type.fields().size()][];
    Arrays.fill(items, new byte[0]);
    item(1, type.name());
  }

  public static NewLine of(RecordType type) {
    return new NewLine(type);
  }

  /**
   * A text or a code. Spaces after its end are left out, in an item of full-width characters the
   * half-width ones are widened, and a character that the item cannot carry gets its substitute,
   * see {@link #warnings}.
   */
  public NewLine item(int position, String value) {
    FieldSpec field = type.field(position);
    ClaimText.Carried carried =
        ClaimText.carry(field.mode() == Mode.FULL_WIDTH ? ClaimText.widened(value) : value);
    items[position - 1] = carried.bytes();
    carried.replaced().forEach(character -> warnings.add(warning(field, character)));
    return this;
  }

  private ClaimFinding warning(FieldSpec field, String character) {
    return Fault.REPLACED.at(
        new Place(0, type.name(), field.position(), field.name()),
        character,
        character,
        ClaimText.substitute(character));
  }

  /** A number without needless zeros. */
  public NewLine number(int position, long value) {
    return item(position, Long.toString(value));
  }

  public NewLine day(int position, LocalDate day) {
    return item(position, DAY.format(day));
  }

  public NewLine month(int position, YearMonth month) {
    return item(position, MONTH.format(month));
  }

  public NewLine time(int position, LocalTime time) {
    return item(position, TIME.format(time));
  }

  /** Which characters were written in another way. */
  public List<ClaimFinding> warnings() {
    return List.copyOf(warnings);
  }

  /** The line as it is written: number 0, ended by CR LF. */
  public Line line() {
    var bytes = new ByteArrayOutputStream();
    for (int item = 0; item < items.length; item++) {
      if (item > 0) {
        bytes.write(',');
      }
      bytes.writeBytes(items[item]);
    }
    return new Line(0, bytes.toByteArray(), LineEnd.CR_LF, TextEncoding.SHIFT_JIS);
  }
}
