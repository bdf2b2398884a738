package jp.kyotaku.fees;

import java.util.List;

/**
 * 算定の根拠: why an amount, a share or a kind is what it is.
 *
 * @param rule the rule in plain Japanese words
 * @param source where the rule stands and since when, such as 告示 or 疑義解釈 with its date
 * @param inputs what went in, each as 「名前＝値」
 */
public record Why(String rule, String source, List<String> inputs) {

  public Why {
    inputs = List.copyOf(inputs);
  }
}
