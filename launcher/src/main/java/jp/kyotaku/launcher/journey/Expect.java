package jp.kyotaku.launcher.journey;

/** 確かめ */
final class Expect {

  private Expect() {}

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new StepFailed(otherwise);
    }
  }
}
