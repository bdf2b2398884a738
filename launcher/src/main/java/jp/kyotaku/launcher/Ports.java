package jp.kyotaku.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/** ポート番号. Loopback only. */
public record Ports(int server, int standIn) {

  private static final int HIGHEST = 65_535;

  public Ports {
    if (server < 1 || standIn < 1 || server > HIGHEST || standIn > HIGHEST || server == standIn) {
      throw new CannotStart("ポートは 1 から 65534 までの番号で指定してください。");
    }
  }

  /** The server's port and the one after it. */
  public static Ports from(int server) {
    return new Ports(server, server + 1);
  }

  /** Two ports that nobody listens on now. */
  public static Ports free() {
    try (var first = listening(0);
        var second = listening(0)) {
      return new Ports(first.getLocalPort(), second.getLocalPort());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  static int freeOne() {
    try (var socket = listening(0)) {
      return socket.getLocalPort();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  void requireFree() {
    requireFree(server, ProcessName.SERVER);
    requireFree(standIn, ProcessName.STAND_IN);
  }

  URI serverAddress() {
    return URI.create("http://127.0.0.1:" + server + "/");
  }

  URI standInAddress() {
    return URI.create("http://127.0.0.1:" + standIn + "/");
  }

  private static void requireFree(int port, ProcessName user) {
    try {
      listening(port).close();
    } catch (IOException taken) {
      throw new CannotStart(
          "%sのポート %d は使えません。ほかのプログラムが使っているときは、--port で別の番号を指定してください（例: --port 8090）。"
              .formatted(user.title(), port),
          taken);
    }
  }

  private static ServerSocket listening(int port) throws IOException {
    var socket = new ServerSocket();
    try {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
      return socket;
    } catch (IOException trouble) {
      socket.close();
      throw trouble;
    }
  }
}
