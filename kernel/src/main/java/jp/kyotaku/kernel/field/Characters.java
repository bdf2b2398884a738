package jp.kyotaku.kernel.field;

/** 文字の種類: what stands in no field, and what is half or full width. */
final class Characters {

  private Characters() {}

  /**
   * Controls, and what changes the direction or order of its neighbours unseen. Variation selectors
   * are no such characters: they belong to names.
   */
  static boolean hasControl(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (isControl(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isControl(int character) {
    if (character >= ' ' && character < 0x7F) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> (character & 0xFFFE) == 0xFFFE;
    };
  }

  static boolean isAscii(int character) {
    return character >= ' ' && character < 0x7F;
  }

  static boolean isHalfWidthKana(int character) {
    return character >= 0xFF61 && character <= 0xFF9F;
  }

  /** Full-width letters, digits and signs as half-width ones; nothing else changes. */
  static String halfWidth(String text) {
    var half = new StringBuilder(text.length());
    text.codePoints().map(Characters::halfWidth).forEach(half::appendCodePoint);
    return half.toString();
  }

  private static int halfWidth(int character) {
    return switch (character) {
      case '\u3000' -> ' ';
      case 'ー', '−', '‐', '‑', '–', '—', '―' -> '-';
      default -> character >= 0xFF01 && character <= 0xFF5E ? character - 0xFEE0 : character;
    };
  }
}
