package jp.kyotaku.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * ポート番号
 *
 * @param link of the link application's page
 */
public record Ports(int server, int standIn, int link) {

  static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

  private static final int HIGHEST = 65_535;
  private static final int PROGRAMS = 3;
  private static final int LOWEST_FREE = 20_000;
  private static final int BEYOND_FREE = 32_000;

  public Ports {
    boolean possible =
        IntStream.of(server, standIn, link).allMatch(port -> port > 0 && port <= HIGHEST);
    if (!possible || IntStream.of(server, standIn, link).distinct().count() < PROGRAMS) {
      throw new CannotStart("ポートは 1 から 65533 までの番号で指定してください。");
    }
  }

  /** The server's port and the two after it. */
  public static Ports from(int server) {
    return new Ports(server, server + 1, server + 2);
  }

  /**
   * Three in a row that nobody listens on now, below those that the system gives to callers:
   * nobody's call takes the port of a program that will start again.
   */
  public static Ports free() {
    int port = ThreadLocalRandom.current().nextInt(LOWEST_FREE, BEYOND_FREE);
    try (var first = listening(LOOPBACK, port);
        var second = listening(LOOPBACK, port + 1);
        var third = listening(LOOPBACK, port + 2)) {
      return new Ports(first.getLocalPort(), second.getLocalPort(), third.getLocalPort());
    } catch (IOException taken) {
      return free();
    }
  }

  static int freeOne() {
    return free().server();
  }

  /** A free one that is none of these, though nobody may listen on them yet. */
  int another() {
    int found = freeOne();
    return IntStream.of(server, standIn, link).anyMatch(port -> port == found) ? another() : found;
  }

  void requireFree() {
    requireFreeAt(LOOPBACK);
    requireFree(LOOPBACK, link, ProcessName.LINK);
  }

  void requireFreeAt(InetAddress address) {
    requireFree(address, server, ProcessName.SERVER);
    requireFree(address, standIn, ProcessName.STAND_IN);
  }

  private static void requireFree(InetAddress address, int port, ProcessName user) {
    try {
      listening(address, port).close();
    } catch (IOException taken) {
      throw new CannotStart(
          "%sのポート %d は使えません。ほかのプログラムが使っているときは、--port で別の番号を指定してください（例: --port 8090）。"
              .formatted(user.title(), port),
          taken);
    }
  }

  private static ServerSocket listening(InetAddress address, int port) throws IOException {
    var socket = new ServerSocket();
    try {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return socket;
    } catch (IOException trouble) {
      socket.close();
      throw trouble;
    }
  }
}
