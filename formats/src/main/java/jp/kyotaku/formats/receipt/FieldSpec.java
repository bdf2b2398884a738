package jp.kyotaku.formats.receipt;

/**
 * 項目の仕様 (記録条件仕様 第3章): one row of the specification table.
 *
 * @param record the record that it stands in
 * @param position 項番, from 1
 * @param key our English name, the name of the accessor in the record's type
 * @param name the official name of the item
 * @param mode which characters it takes
 * @param maxBytes the greatest length in bytes (a full-width character has two)
 * @param fixed whether it is recorded in exactly {@code maxBytes}
 * @param need whether it must be there
 * @param codeTable number of the 別表 that its codes stand in; 0 for none
 * @param kind what its characters mean
 * @param rules what the table says beyond that
 */
public record FieldSpec(
    RecordType record,
    int position,
    String key,
    String name,
    Mode mode,
    int maxBytes,
    boolean fixed,
    Need need,
    int codeTable,
    Kind kind,
    FieldRules rules) {

  /** 文字モード */
  public enum Mode {
    NUMBER("数字", "半角の数字だけ"),
    ALPHANUMERIC("英数", "半角"),
    FULL_WIDTH("漢字", "全角"),
    /** Wholly half-width or wholly full-width. */
    EITHER("英数又は漢字", "半角だけか全角だけ");

    private final String label;
    private final String width;

    Mode(String label, String width) {
      this.label = label;
      this.width = width;
    }

    /** For people: what its characters have to be. */
    public String width() {
      return width;
    }

    public String label() {
      return label;
    }
  }

  /** 必須か */
  public enum Need {
    REQUIRED("必須"),
    CONDITIONAL("条件により"),
    OPTIONAL("任意"),
    RESERVED("記録しない");

    private final String label;

    Need(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** 値の種類 */
  public enum Kind {
    TYPE("レコード識別"),
    CODE("コード"),
    NUMBER("数値"),
    DIGITS("番号"),
    DAY("年月日 YYYYMMDD"),
    MONTH("年月 YYYYMM"),
    TIME("時刻 hhmm"),
    TEXT("文字"),
    RESERVED("予備");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** How people of the trade name it, such as KA.6. */
  public String shortName() {
    return record + "." + position;
  }
}
