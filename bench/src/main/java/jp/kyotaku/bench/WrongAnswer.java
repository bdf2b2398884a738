package jp.kyotaku.bench;

/** 期待と違う答え: the measurement is void. Its sentence holds no personal data. */
final class WrongAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongAnswer(String sentence) {
    super(sentence);
  }
}
