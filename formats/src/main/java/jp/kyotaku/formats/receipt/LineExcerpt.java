package jp.kyotaku.formats.receipt;

import java.util.StringJoiner;

/**
 * 行の抜き書き: a line as it stands in the file, around the item that a finding speaks of. What is too
 * long is left out at both ends; names of people are hidden unless they are that item.
 *
 * @param before what stands before the item
 * @param item the item itself; empty where the line as a whole is meant
 * @param after what stands after it
 */
public record LineExcerpt(String before, String item, String after) {

  /** Stands where something was left out. */
  private static final String LEFT_OUT = "…";

  private static final String HIDDEN = "＊＊＊";
  private static final int PICTURES = 0x2400;
  private static final int NAME = 5;
  private static final int KANA = 6;

  /** An item longer than this is shortened as well. */
  private static final int LONGEST_ITEM = 200;

  /**
   * The line around one of its items.
   *
   * @param item 項番 from 1; 0 for the line as a whole
   * @param around how many characters at most stand on either side
   */
  public static LineExcerpt of(Line line, int item, int around) {
    if (item == 0 || item > line.itemCount()) {
      return shown(beginning(items(line, 1, line.itemCount()), 2 * around), "", "");
    }
    return shown(
        end(followed(items(line, 1, item - 1)), around),
        beginning(line.item(item), LONGEST_ITEM),
        beginning(led(items(line, item + 1, line.itemCount()), item < line.itemCount()), around));
  }

  private static LineExcerpt shown(String before, String item, String after) {
    return new LineExcerpt(visible(before), visible(item), visible(after));
  }

  /** On one line: a line end or another control character within it as its picture, such as ␊. */
  public static String visible(String text) {
    if (text.chars().noneMatch(letter -> letter < ' ')) {
      return text;
    }
    var visible = new StringBuilder(text.length());
    text.chars()
        .map(letter -> letter < ' ' ? PICTURES + letter : letter)
        .forEach(letter -> visible.append((char) letter));
    return visible.toString();
  }

  /** Much of a claim is about one person. */
  @Override
  public String toString() {
    return "LineExcerpt[***]";
  }

  /** From the first to the last, both counted from 1. */
  private static String items(Line line, int first, int last) {
    var items = new StringJoiner(",");
    for (int position = first; position <= last; position++) {
      items.add(isName(line, position) ? HIDDEN : line.item(position));
    }
    return items.toString();
  }

  private static boolean isName(Line line, int position) {
    return (position == NAME || position == KANA)
        && line.is(RecordType.RE)
        && !line.isEmpty(position);
  }

  private static String followed(String items) {
    return items.isEmpty() ? items : items + ",";
  }

  private static String led(String items, boolean any) {
    return any ? "," + items : "";
  }

  private static String beginning(String text, int length) {
    return text.length() <= length
        ? text
        : text.substring(0, wholeCharacters(text, length)) + LEFT_OUT;
  }

  private static String end(String text, int length) {
    return text.length() <= length
        ? text
        : LEFT_OUT + text.substring(wholeCharacters(text, text.length() - length));
  }

  private static int wholeCharacters(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
  }
}
