package jp.kyotaku.launcher.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 通信の記録: stands in front of a program, passes every byte on in both directions, and keeps it. */
final class Recorder implements AutoCloseable {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private static final Pattern MESSAGE =
      Pattern.compile("(?=(GET|HEAD|POST|PUT|DELETE) /)|(?=HTTP/1\\.1 [0-9]{3})");

  private final ServerSocket door;
  private final int target;
  private final List<ByteArrayOutputStream> directions = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  private Recorder(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  /**
   * @param port where to listen, 0 for any free one
   * @param target where the program listens
   */
  static Recorder inFrontOf(int target, int port) throws IOException {
    var recorder = new Recorder(new ServerSocket(port, 50, HERE), target);
    Thread.ofVirtual().start(recorder::acceptAll);
    return recorder;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
  }

  /**
   * All that was said, each direction of each connection on its own; one character per byte. Each
   * message begins a line, so that the end of one and the beginning of the next do not run
   * together.
   */
  String everything() {
    return directions.stream()
        .map(said -> said.toString(StandardCharsets.ISO_8859_1))
        .map(said -> MESSAGE.matcher(said).replaceAll("\n"))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (var socket : open) {
      socket.close();
    }
  }

  private void acceptAll() {
    try {
      while (true) {
        var client = door.accept();
        var program = new Socket(HERE, target);
        open.addAll(List.of(client, program));
        Thread.ofVirtual().start(() -> pass(client, program));
        Thread.ofVirtual().start(() -> pass(program, client));
      }
    } catch (IOException trouble) {
      if (!door.isClosed()) {
        throw new UncheckedIOException(trouble);
      }
    }
  }

  /** Ends with the connection, however it ends. */
  private void pass(Socket from, Socket to) {
    var record = new ByteArrayOutputStream();
    directions.add(record);
    try (from;
        to) {
      pass(from.getInputStream(), to.getOutputStream(), record);
    } catch (IOException ended) {
      open.removeAll(List.of(from, to));
    }
  }

  /** Kept before it is passed on: nothing arrives that was not recorded. */
  private static void pass(InputStream from, OutputStream to, OutputStream record)
      throws IOException {
    var block = new byte[8192];
    for (int length = from.read(block); length >= 0; length = from.read(block)) {
      record.write(block, 0, length);
      to.write(block, 0, length);
    }
  }
}
