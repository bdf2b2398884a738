package jp.kyotaku.checks;

import java.text.Normalizer;
import java.util.stream.Collectors;
import jp.kyotaku.formats.text.Substitutes;

/** 同じ値か: claims and verifications write the same thing in different widths. */
final class Likeness {

  private Likeness() {}

  /** Half-width where there is such, without spaces. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "").replace("　", "");
  }

  static boolean same(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  /** Kana: small and large letters and long marks of either kind are the same. */
  static String kana(String text) {
    return plain(text).replace('ー', '-').replace('－', '-').replace('‐', '-');
  }

  /** By kana; where one side has none, as the names are written. */
  static boolean sameName(String name, String kana, String otherName, String otherKana) {
    if (kana.isBlank() || otherKana.isBlank()) {
      return !name.isBlank() && written(name).equals(written(otherName));
    }
    return kana(kana).equals(kana(otherKana));
  }

  /** 氏名: 髙 and 高 are the same, for a claim cannot carry every form of a character. */
  private static String written(String name) {
    return plain(name)
        .codePoints()
        .mapToObj(Character::toString)
        .map(Likeness::substitute)
        .collect(Collectors.joining());
  }

  private static String substitute(String character) {
    String other = Substitutes.of(character);
    return other.equals(Substitutes.UNKNOWN) ? character : other;
  }

  /** Numbers: zeros on the left say nothing. */
  static boolean sameNumber(String one, String other) {
    return same(withoutZeros(plain(one)), withoutZeros(plain(other)));
  }

  private static String withoutZeros(String number) {
    int at = 0;
    while (at < number.length() - 1 && number.charAt(at) == '0') {
      at++;
    }
    return number.substring(at);
  }

  /** What claims write of a kana name: full-width, without spaces. */
  static String asClaimed(String kana) {
    return plain(kana);
  }
}
