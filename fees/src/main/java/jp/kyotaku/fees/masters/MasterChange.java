package jp.kyotaku.fees.masters;

import jp.kyotaku.fees.FeeCode;

/**
 * マスターの変更点: what an edition changes for one code.
 *
 * @param kind what changes
 * @param code the code
 * @param name its short name
 * @param before what held before, empty where nothing did
 * @param after what holds now, empty where nothing does
 */
public record MasterChange(Kind kind, FeeCode code, String name, String before, String after) {

  /** What may change. */
  public enum Kind {
    ADDED("追加"),
    ABOLISHED("廃止"),
    NAME("名称"),
    AMOUNT("金額"),
    CONDITIONS("記録と算定の条件"),
    LIMITS("回数の限度"),
    ADD_ONS("取れる加算"),
    FACILITY("施設基準"),
    CONFLICTS("背反");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** One line for people. */
  public String inWords() {
    String what = kind.label() + " " + code + " " + name;
    if (before.isEmpty() && after.isEmpty()) {
      return what;
    }
    return what + "：" + (before.isEmpty() ? "" : before + "→") + after;
  }
}
