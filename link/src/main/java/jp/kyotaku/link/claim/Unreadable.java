package jp.kyotaku.link.claim;

import java.io.IOException;

/** 読めない、または書けない: its message is for people */
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1;

  Unreadable(String sentence) {
    super(sentence);
  }
}
