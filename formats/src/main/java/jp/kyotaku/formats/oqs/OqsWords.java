package jp.kyotaku.formats.oqs;

/** 電文の語: which words are elements of messages. */
public final class OqsWords {

  private OqsWords() {}

  public static boolean isElement(String word) {
    return Element.named(word).isPresent();
  }
}
