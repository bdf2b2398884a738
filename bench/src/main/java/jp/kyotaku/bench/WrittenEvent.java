package jp.kyotaku.bench;

/** サーバーが書いた監査の行, with its moment as text. */
record WrittenEvent(
    String occurredAt, String kind, String institutionCode, String fact, String restricted) {

  /** Names a person by numbers: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "WrittenEvent[***]";
  }
}
