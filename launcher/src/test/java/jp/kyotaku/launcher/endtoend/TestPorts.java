package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import jp.kyotaku.launcher.Ports;

/**
 * 試験のポート: below those that the system gives to callers, so that nobody's call takes the port of a
 * program that was killed and will start again.
 */
final class TestPorts {

  private static final int LOWEST = 20_000;
  private static final int BEYOND = 32_000;

  private TestPorts() {}

  /** The server's port and the one after it. */
  static Ports free() throws IOException {
    var here = InetAddress.getLoopbackAddress();
    int port = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
    try (var first = new ServerSocket(port, 1, here);
        var second = new ServerSocket(port + 1, 1, here)) {
      return new Ports(first.getLocalPort(), second.getLocalPort());
    } catch (BindException taken) {
      return free();
    }
  }
}
