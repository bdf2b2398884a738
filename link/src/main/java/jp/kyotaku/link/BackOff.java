package jp.kyotaku.link;

import java.time.Duration;

/** 再試行の間隔: 0.2秒から倍々に10秒まで */
final class BackOff {

  static final Duration FIRST = Duration.ofMillis(200);
  static final Duration MOST = Duration.ofSeconds(10);

  private Duration next = FIRST;

  /** How long to wait after this failure. */
  Duration failed() {
    var wait = next;
    next = next.multipliedBy(2).compareTo(MOST) > 0 ? MOST : next.multipliedBy(2);
    return wait;
  }

  void succeeded() {
    next = FIRST;
  }
}
