package jp.kyotaku.card;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** トークン: tells a card from the secure element of a phone */
public enum CardToken {
  CARD("JPKIAPICCTOKEN"),
  PHONE("JPKIAPGPSETOKEN");

  private final String text;

  CardToken(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  static Optional<CardToken> read(Octets content) {
    String found = new String(content.toArray(), StandardCharsets.US_ASCII).strip();
    return Arrays.stream(values()).filter(token -> token.text.equals(found)).findFirst();
  }
}
