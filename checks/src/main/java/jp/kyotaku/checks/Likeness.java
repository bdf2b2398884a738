package jp.kyotaku.checks;

import java.text.Normalizer;

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
