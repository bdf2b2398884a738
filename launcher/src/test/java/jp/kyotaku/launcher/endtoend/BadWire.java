package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * 悪い回線 before the server: slow, and each connection is cut after a few bytes that nobody knows
 * beforehand, in the middle of a request or of an answer.
 */
final class BadWire implements AutoCloseable {

  private static final int MOST_BYTES = 6_000;
  private static final int PIECE = 200;
  private static final long NANOS_A_PIECE = 300_000;

  private final URI server;
  private final RandomGenerator random;
  private final ServerSocket door;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger cuts = new AtomicInteger();
  private volatile boolean healed;

  private BadWire(URI server, RandomGenerator random, ServerSocket door) {
    this.server = server;
    this.random = random;
    this.door = door;
  }

  static BadWire to(URI server, RandomGenerator random) throws IOException {
    var wire =
        new BadWire(server, random, new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1")));
    wire.threads.execute(wire::acceptUntilClosed);
    return wire;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  int cuts() {
    return cuts.get();
  }

  /** From now on connections hold; those that are open may still be cut. */
  void heals() {
    healed = true;
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }

  private void acceptUntilClosed() {
    while (!door.isClosed()) {
      try {
        var caller = door.accept();
        threads.execute(() -> connect(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket caller) {
    try (caller;
        var onward = new Socket(server.getHost(), server.getPort())) {
      long up = budget();
      long down = budget();
      var upward = threads.submit(() -> carry(caller, onward, up));
      carry(onward, caller, down);
      upward.cancel(true);
    } catch (IOException away) {
      // The server is not there: the caller's connection ends, as it would without us.
    }
  }

  private synchronized long budget() {
    return healed ? Long.MAX_VALUE : random.nextInt(1, MOST_BYTES);
  }

  private void carry(Socket from, Socket to, long most) {
    try {
      carry(from.getInputStream(), to.getOutputStream(), most);
      from.close();
      to.close();
    } catch (IOException cutByTheOther) {
      // Both directions end together.
    }
  }

  private void carry(InputStream in, OutputStream out, long most) throws IOException {
    long left = most;
    var piece = new byte[PIECE];
    while (left > 0) {
      int read = in.read(piece, 0, (int) Math.min(PIECE, left));
      if (read < 0) {
        return;
      }
      LockSupport.parkNanos(NANOS_A_PIECE);
      out.write(piece, 0, read);
      out.flush();
      left -= read;
    }
    cuts.incrementAndGet();
  }
}
