package jp.kyotaku.link;

import java.io.IOException;

/** 読み込めなかったわけ, in a sentence */
final class LoadNotServed extends IOException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  LoadNotServed(String sentence, int exitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  int exitCode() {
    return exitCode;
  }
}
