package jp.kyotaku.formats.receipt;

/**
 * 修復: one change that {@link ClaimRepair} made, or left to people.
 *
 * @param before the value before; may be personal, so not part of {@link #toString}
 * @param after the value after
 */
public record Repair(Place place, Kind kind, String before, String after) {

  /** 修復の種類: changes that leave the meaning as it is. */
  public enum Kind {
    BYTE_ORDER_MARK("先頭の BOM を取り除きました。"),
    ENCODING("UTF-8 を Shift_JIS に直しました（以下の行も同じ）。"),
    LINE_END("行の終わりを CR LF に直しました（以下の行も同じ）。"),
    LINE_END_ADDED("行の終わりに CR LF を入れました。"),
    EMPTY_LINE("空の行を取り除きました。"),
    END_MARK_REMOVED("途中の EOF（1A）を取り除きました。"),
    END_MARK_ADDED("最後に EOF（1A）を入れました。"),
    QUOTES("引用符を取り除きました。"),
    CHARACTER("使えない文字を置き換えました。"),
    WIDTH("全角・半角を項目のモードに合わせました。"),
    BLANKS("後ろの空白を取り除きました。"),
    ZEROS("左の余分な0を取り除きました。"),
    PADDING("左に空白を入れて桁数を合わせました。"),
    NUMBERING("レセプト番号を1からの連番に直しました。"),
    /** Told, not repaired: another character is another name. */
    NAME_LEFT("直していません。名前の使えない文字は、ほかの字に替えると名前が変わります。正しい書き方を人が決めてください。");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }

    /** Whether something was changed. */
    public boolean isDone() {
      return this != NAME_LEFT;
    }

    public String sentence() {
      return sentence;
    }
  }

  /** For people: what was done where. */
  public String inWords() {
    return place.inWords() + ": " + kind.sentence();
  }

  @Override
  public String toString() {
    return kind + " " + place.inWords();
  }
}
