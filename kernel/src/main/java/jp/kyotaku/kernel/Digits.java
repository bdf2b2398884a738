package jp.kyotaku.kernel;

/** 半角数字 */
public final class Digits {

  private Digits() {}

  public static boolean only(String text) {
    // A loop, for every number of every message comes by here.
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
