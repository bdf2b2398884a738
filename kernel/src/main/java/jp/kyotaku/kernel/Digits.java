package jp.kyotaku.kernel;

/** 半角数字 */
public final class Digits {

  private Digits() {}

  public static boolean only(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
