package jp.kyotaku.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * サーバーの復帰の見張り: while nobody can connect, one thread knocks for all stations, and all retry at once
 * when the door opens. The pauses between the knocks grow. A server that accepts connections and
 * fails is left to the back-off.
 */
final class ServerReturn implements Runnable {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final int CONNECT_MILLIS = 2_000;

  private final InetSocketAddress address;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean away;
  private long returns;

  ServerReturn(URI server) {
    int standard = "https".equals(server.getScheme()) ? 443 : 80;
    int port = server.getPort() < 0 ? standard : server.getPort();
    address = InetSocketAddress.createUnresolved(server.getHost(), port);
  }

  /** Told by whoever could not connect. */
  void reportAway() {
    locked(
        () -> {
          away = true;
          changed.signalAll();
        });
  }

  /** Grows by one at each return. */
  long returns() {
    lock.lock();
    try {
      return returns;
    } finally {
      lock.unlock();
    }
  }

  /** Until the time has passed or the server has come back after {@code seen}. */
  void await(Duration time, long seen) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = time.toNanos();
      while (left > 0 && returns == seen) {
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void run() {
    try {
      while (true) {
        awaitAway();
        knockUntilOpened();
        TimeUnit.MILLISECONDS.sleep(FIRST_PAUSE.toMillis());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void knockUntilOpened() throws InterruptedException {
    var pauses = BackOff.between(FIRST_PAUSE, LONGEST_PAUSE);
    while (!opens()) {
      TimeUnit.MILLISECONDS.sleep(pauses.failed().toMillis());
    }
    locked(this::cameBack);
  }

  private void awaitAway() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!away) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private void cameBack() {
    away = false;
    returns++;
    changed.signalAll();
  }

  /** The name is looked up each time: it may move to another machine. */
  private boolean opens() {
    try (var socket = new Socket()) {
      var now = new InetSocketAddress(address.getHostString(), address.getPort());
      socket.connect(now, CONNECT_MILLIS);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }
}
