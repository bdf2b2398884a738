package jp.kyotaku.fees;

import java.io.Serial;

/** マスターの表が読めない: a table in our own form is damaged or missing. The message is for people. */
public final class MastersUnreadable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  MastersUnreadable(String sentence) {
    super(sentence);
  }

  MastersUnreadable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
