package jp.kyotaku.server.insured.load;

/** 読み込みを見ている者: findings may be as many as rows, so nothing keeps them. */
public interface LoadListener {

  LoadListener QUIET = new LoadListener() {};

  default void phase(LoadPhase phase) {}

  /** In the order of the lines; all of them before the outcome. */
  default void found(RowFinding finding) {}
}
