package jp.kyotaku.checks;

/** コメントパターン: what the text of a comment is; the second and third digit of its code say so. */
enum CommentPattern {
  FREE("10", 0),
  NONE("20", 0),
  TEXT("30", 0),
  ACT("31", 9),
  EMBEDDED("40", 0),
  NUMBER("42", 0),
  ERA_DATE("50", 7),
  TIME("51", 4),
  MINUTES("52", 5),
  DAY_AND_TIME("53", 6),
  DATE_AND_NUMBER("80", 15),
  MODIFIERS("90", 4),
  NOT_KNOWN("", 0);

  private final String code;
  private final int length;

  CommentPattern(String code, int length) {
    this.code = code;
    this.length = length;
  }

  static CommentPattern of(String commentCode) {
    for (CommentPattern pattern : values()) {
      if (pattern != NOT_KNOWN && commentCode.startsWith(pattern.code, 1)) {
        return pattern;
      }
    }
    return NOT_KNOWN;
  }

  boolean digits() {
    return switch (this) {
      case FREE, NONE, TEXT, NOT_KNOWN -> false;
      case ACT,
          EMBEDDED,
          NUMBER,
          ERA_DATE,
          TIME,
          MINUTES,
          DAY_AND_TIME,
          DATE_AND_NUMBER,
          MODIFIERS ->
          true;
    };
  }

  boolean fits(int characters) {
    return length == 0 || (this == MODIFIERS ? characters % length == 0 : characters == length);
  }

  String lengthInWords() {
    return this == MODIFIERS ? length + "桁の倍数" : length + "桁";
  }

  /** Whether a text of the right length names a day and a time of the calendar. */
  boolean isReal(String text) {
    return switch (this) {
      case ERA_DATE -> Numerals.eraDate(text).isPresent();
      case DATE_AND_NUMBER -> Numerals.eraDate(text.substring(0, 7)).isPresent();
      case TIME -> isTime(Numerals.halfWidth(text));
      case DAY_AND_TIME -> isTime(Numerals.halfWidth(text).substring(2));
      case FREE, NONE, TEXT, ACT, EMBEDDED, NUMBER, MINUTES, MODIFIERS, NOT_KNOWN -> true;
    };
  }

  private static boolean isTime(String hhmm) {
    return Integer.parseInt(hhmm, 0, 2, 10) <= 24 && Integer.parseInt(hhmm, 2, 4, 10) < 60;
  }
}
