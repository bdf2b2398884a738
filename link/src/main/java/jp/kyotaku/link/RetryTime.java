package jp.kyotaku.link;

import java.util.function.LongSupplier;

/** 次に試す時: after a failure when the back-off has passed, or at once when the server has come back */
final class RetryTime {

  private final LongSupplier nanoTime;
  private final ServerReturn serverReturn;
  private final BackOff backOff = BackOff.usual();
  private LinkState reason = LinkState.IDLE;
  private long due;
  private long seenReturns;

  RetryTime(LongSupplier nanoTime, ServerReturn serverReturn) {
    this.nanoTime = nanoTime;
    this.serverReturn = serverReturn;
  }

  boolean isDue() {
    return reason == LinkState.IDLE
        || nanoTime.getAsLong() - due >= 0
        || serverReturn.returns() != seenReturns;
  }

  /** Why it waits. */
  LinkState reason() {
    return reason;
  }

  LinkState failed(LinkState why) {
    reason = why;
    seenReturns = serverReturn.returns();
    due = nanoTime.getAsLong() + backOff.failed().toNanos();
    return why;
  }

  void succeeded() {
    reason = LinkState.IDLE;
    backOff.succeeded();
  }
}
