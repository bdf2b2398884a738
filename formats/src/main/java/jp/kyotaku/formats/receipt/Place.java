package jp.kyotaku.formats.receipt;

/**
 * 指摘の場所.
 *
 * @param line line of the file, from 1; 0 for the file as a whole
 * @param record identifier of the record as it stands in the file, such as KA; empty for the file
 * @param item 項番, from 1; 0 for the line as a whole
 * @param itemName official name of the item; empty for the line as a whole
 */
public record Place(int line, String record, int item, String itemName) {

  /** The file as a whole. */
  public static final Place FILE = new Place(0, "", 0, "");

  public static Place of(Line line) {
    return new Place(line.number(), line.identifier(), 0, "");
  }

  /** An item of a line; its name comes from the specification. */
  public static Place of(Line line, int item) {
    return new Place(line.number(), line.identifier(), item, nameOf(line, item));
  }

  private static String nameOf(Line line, int item) {
    return line.type()
        .filter(type -> item <= type.fields().size())
        .map(type -> type.field(item).name())
        .orElse("");
  }

  /** Such as 12行目 KA 項番6 金額. */
  public String inWords() {
    if (line == 0) {
      return "ファイル全体";
    }
    String whole = line + "行目" + (record.isEmpty() ? "" : " " + record);
    return item == 0 ? whole : whole + " 項番" + item + " " + itemName;
  }
}
