package jp.kyotaku.launcher.journey;

/** 段が通らなかった: what was expected and what was there instead. */
final class StepFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StepFailed(String sentence) {
    super(sentence);
  }

  StepFailed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
