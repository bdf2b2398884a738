package jp.kyotaku.server.audit;

/** 監査の書き込み先 */
public interface EventLog {

  /**
   * Returns when the event is recorded; throws when it could not be, and then nothing may be
   * answered.
   */
  void record(Event event);
}
