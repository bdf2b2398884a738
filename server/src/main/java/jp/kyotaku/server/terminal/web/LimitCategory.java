package jp.kyotaku.server.terminal.web;

import java.util.Map;

/** 限度額の適用区分の言葉 */
final class LimitCategory {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("A01", "区分ア"),
          Map.entry("A02", "区分イ"),
          Map.entry("A03", "区分ウ"),
          Map.entry("A04", "区分エ"),
          Map.entry("A05", "区分オ"),
          Map.entry("A06", "区分オ（境）"),
          Map.entry("B01", "現役並みⅢ"),
          Map.entry("B02", "現役並みⅡ"),
          Map.entry("B03", "現役並みⅠ"),
          Map.entry("B04", "一般"),
          Map.entry("B05", "低所得Ⅱ"),
          Map.entry("B06", "低所得Ⅰ"),
          Map.entry("B07", "低所得Ⅰ（老福）"),
          Map.entry("B08", "低所得Ⅰ（境）"),
          Map.entry("B09", "一般Ⅱ"),
          Map.entry("B10", "一般Ⅰ"));

  private LimitCategory() {}

  /** A code that came later than this table is shown as it is. */
  static String inWords(String code) {
    return WORDS.containsKey(code) ? WORDS.get(code) + "（" + code + "）" : code;
  }
}
