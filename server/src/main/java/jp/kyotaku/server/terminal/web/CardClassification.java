package jp.kyotaku.server.terminal.web;

import java.util.Map;

/** 被保険者証区分の言葉 */
final class CardClassification {

  private static final Map<String, String> WORDS =
      Map.of(
          "01", "被保険者証（一般）",
          "02", "被保険者証（退職）",
          "03", "短期被保険者証（一般）",
          "04", "短期被保険者証（退職）",
          "05", "被保険者資格証明書",
          "06", "特例退職被保険者証",
          "07", "自衛官診療証");

  private CardClassification() {}

  /** A code that came later than this table is shown as it is. */
  static String inWords(String code) {
    return WORDS.getOrDefault(code, code);
  }
}
