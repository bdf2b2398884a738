package jp.kyotaku.formats.receipt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.kyotaku.formats.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * 行: one line of a claim file. Its bytes are kept as they were read; an item is decoded when it is
 * asked for. Items count from 1, as the specification counts; one that is not there is empty.
 */
public final class Line {

  private final int number;
  private final byte[] bytes;
  private final byte[] asRead;
  private final int[] commas;
  private final LineEnd end;
  private final TextEncoding encoding;
  private final boolean cutShort;
  private final boolean quoted;
  private final LineKind kind;
  private final @Nullable RecordType type;

  Line(int number, byte[] asRead, LineEnd end, TextEncoding encoding) {
    this(number, asRead, end, encoding, false);
  }

  Line(int number, byte[] asRead, LineEnd end, TextEncoding encoding, boolean cutShort) {
    this.number = number;
    this.cutShort = cutShort;
    this.asRead = asRead;
    this.end = end;
    this.encoding = encoding;
    byte[] inShiftJis = encoding == TextEncoding.UTF_8 ? Utf8.inShiftJis(asRead) : asRead;
    quoted = Quotes.wrap(inShiftJis);
    bytes = quoted ? Quotes.without(inShiftJis) : inShiftJis;
    commas = LineBytes.commas(bytes);
    type = Identifiers.type(bytes, to(1));
    kind = type == null ? Identifiers.kind(bytes, to(1)) : LineKind.CLAIM;
  }

  /** Where it stands in the file, from 1; 0 for a line that was made, not read. */
  public int number() {
    return number;
  }

  public LineKind kind() {
    return kind;
  }

  /** Which of the 19 records it is; empty for other kinds of lines. */
  public Optional<RecordType> type() {
    return Optional.ofNullable(type);
  }

  public boolean is(RecordType wanted) {
    return type == wanted;
  }

  /** The first item, such as KA; at most its first eight characters. */
  public String identifier() {
    String first = item(1);
    return first.length() > 8 ? first.substring(0, 8) : first;
  }

  /** Whether only its beginning was kept: it is longer than any record. */
  public boolean cutShort() {
    return cutShort;
  }

  /** Whether it has as many items as its record: the items of one that has not may be shifted. */
  public boolean isWhole() {
    return type != null && itemCount() == type.fields().size();
  }

  /** How many items it has; at least one. */
  public int itemCount() {
    return commas.length + 1;
  }

  public boolean isEmpty(int position) {
    return byteLength(position) == 0;
  }

  /** Length of the item in bytes, as the specification counts: a full-width character has two. */
  public int byteLength(int position) {
    return position > itemCount() ? 0 : to(position) - from(position);
  }

  /** The item as it stands, spaces and all; empty where there is none. */
  public String item(int position) {
    return isEmpty(position) ? "" : LineBytes.text(bytes, from(position), to(position));
  }

  /** 年月日 YYYYMMDD; empty where it is not one of the calendar. */
  public Optional<LocalDate> day(int position) {
    return Optional.ofNullable(LineBytes.day(bytes, from(position), to(position)));
  }

  /** 年月 YYYYMM; empty where it is not one of the calendar. */
  public Optional<YearMonth> month(int position) {
    return Optional.ofNullable(LineBytes.month(bytes, from(position), to(position)));
  }

  /** 時刻 hhmm; empty where it is none. */
  public Optional<LocalTime> time(int position) {
    return Optional.ofNullable(LineBytes.time(bytes, from(position), to(position)));
  }

  /** A whole number of at most nine digits; empty where it is none. */
  public OptionalInt number(int position) {
    return LineBytes.number(bytes, from(position), to(position));
  }

  /** Codes of so many characters that stand in a row; a rest that is too short is the last. */
  public List<String> codes(int position, int length) {
    return LineBytes.inPieces(item(position), length);
  }

  /** The whole line as text, without its end. */
  public String text() {
    return LineBytes.text(bytes, 0, bytes.length);
  }

  /** The bytes as they were read, without the line end. */
  public byte[] bytes() {
    return asRead.clone();
  }

  /** How the line ended. */
  public LineEnd end() {
    return end;
  }

  /** What it was written in: Shift_JIS, or wrongly UTF-8. Items are read rightly either way. */
  public TextEncoding encoding() {
    return encoding;
  }

  /**
   * The same with a corrected item, written by the rules of {@link NewLine#item}. Only records of a
   * claim are corrected: 履歴管理情報 and 検索番号 go back as they came.
   */
  public Line corrected(int position, String value) {
    RecordType record = type;
    if (record == null || (record == RecordType.RE && position == 15)) {
      throw new IllegalArgumentException(this + " 項番" + position + " stays as it came");
    }
    return with(position, NewLine.of(record).item(position, value).line().item(position));
  }

  /** The same with another item; all other bytes stay. */
  Line with(int position, String value) {
    byte[] changed = LineBytes.replaced(bytes, from(position), to(position), value);
    return new Line(number, changed, end, TextEncoding.SHIFT_JIS, cutShort);
  }

  /** The same in Shift_JIS, without quotation marks, ended by CR LF. */
  Line framed() {
    boolean right = end == LineEnd.CR_LF && !isUtf8() && !quoted;
    return right ? this : new Line(number, bytes, LineEnd.CR_LF, TextEncoding.SHIFT_JIS, cutShort);
  }

  /** Whether all its items were wrapped in quotation marks; they are read without them. */
  boolean isQuoted() {
    return quoted;
  }

  boolean isUtf8() {
    return encoding == TextEncoding.UTF_8;
  }

  /** Its bytes with the line end, as they were read. */
  public byte[] wholeBytes() {
    var whole = Arrays.copyOf(asRead, asRead.length + end.length());
    end.copyTo(whole, asRead.length);
    return whole;
  }

  /** In Shift_JIS, and not a copy: for the checks of this package. */
  byte[] rawBytes() {
    return bytes;
  }

  int from(int position) {
    return position == 1 ? 0 : position > itemCount() ? bytes.length : commas[position - 2] + 1;
  }

  int to(int position) {
    return position > commas.length ? bytes.length : commas[position - 1];
  }

  @Nullable RecordType typeOrNull() {
    return type;
  }

  /** Without the content, which is personal. */
  @Override
  public String toString() {
    return number + "行目 " + (type == null ? kind : type);
  }
}
