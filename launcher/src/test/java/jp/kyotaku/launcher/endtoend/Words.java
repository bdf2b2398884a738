package jp.kyotaku.launcher.endtoend;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 文言: as patterns that let readings (furigana) and line ends stand between the characters */
final class Words {

  private static final String READING = "[ぁ-ん（）\\s]*";

  private Words() {}

  static Pattern exactly(String words) {
    return Pattern.compile("^\\s*" + loose(words) + READING + "$");
  }

  static Pattern anywhere(String words) {
    return Pattern.compile(loose(words));
  }

  private static String loose(String words) {
    return words
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> letter.isBlank() ? "\\s*" : letter.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0"))
        .collect(Collectors.joining(READING));
  }
}
