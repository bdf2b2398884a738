package jp.kyotaku.launcher.endtoend;

import java.util.concurrent.atomic.AtomicBoolean;

/** やめる合図 to those who work beside the test */
final class Stop {

  private final AtomicBoolean requested = new AtomicBoolean();

  void request() {
    requested.set(true);
  }

  boolean requested() {
    return requested.get();
  }
}
