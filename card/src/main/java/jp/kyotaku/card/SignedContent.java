package jp.kyotaku.card;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;

/**
 * 署名の対象: what a card signs for one reception. Every field is bound, so that a signature for other
 * choices, another institution or another session cannot pass.
 */
public record SignedContent(
    String nonce,
    String institutionCode,
    String session,
    CareCategory category,
    ConsentChoices choices) {

  public SignedContent {
    requireOneLine(nonce);
    requireOneLine(institutionCode);
    requireOneLine(session);
  }

  /** The exact bytes; both sides build them on their own. */
  public byte[] canonicalBytes() {
    String lines =
        "KYOTAKU-CONSENT-1\n"
            + ("nonce=" + nonce + "\n")
            + ("institution=" + institutionCode + "\n")
            + ("session=" + session + "\n")
            + ("category=" + category.name() + "\n")
            + Arrays.stream(ConsentItem.values()).map(this::line).collect(Collectors.joining());
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  private String line(ConsentItem item) {
    return item.name() + "=" + (choices.grants(item) ? 1 : 0) + "\n";
  }

  /** A line feed in a field could shift one field's text into the next. */
  private static void requireOneLine(String field) {
    if (!field.matches("[\\x21-\\x7E]+")) {
      throw new IllegalArgumentException("a signed field is visible ASCII, without blanks");
    }
  }
}
