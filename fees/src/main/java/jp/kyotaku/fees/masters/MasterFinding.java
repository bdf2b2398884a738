package jp.kyotaku.fees.masters;

/**
 * マスターの指摘: what is wrong with an official file, and what to do.
 *
 * @param file name of the file, or of the folder where a file is missing
 * @param line line number from 1, 0 where no line is meant
 * @param item item number of the official layout, 0 where no item is meant
 * @param itemName its Japanese name, or that of the table
 * @param value what stands there
 * @param sentence what is wrong
 * @param action what to do
 * @param stops whether the files are refused; else they are taken and this is told
 */
public record MasterFinding(
    String file,
    int line,
    int item,
    String itemName,
    String value,
    String sentence,
    String action,
    boolean stops) {

  /** One line for people. */
  public String inWords() {
    String place = line == 0 ? file : file + " " + line + "行目";
    String what = item == 0 ? itemName : "項番" + item + "「" + itemName + "」";
    String shown = value.isEmpty() ? "" : "（値「" + value + "」）";
    return place + " " + what + shown + "：" + sentence + action;
  }
}
