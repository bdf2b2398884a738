package jp.kyotaku.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.GeneratedPerson;

/** 答える相手の代わり: looks the asked person up by number and birth date, as the real one does. */
final class FakeServer implements AutoCloseable {

  private final ServerSocket socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
  private final GeneratedPeople people;
  private final UnaryOperator<String> mistake;
  private final AtomicLong answered = new AtomicLong();

  FakeServer(GeneratedPeople people, UnaryOperator<String> mistake) throws IOException {
    this.people = people;
    this.mistake = mistake;
    Thread.ofVirtual().start(this::accept);
  }

  InetSocketAddress address() {
    return new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort());
  }

  long answered() {
    return answered.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void accept() {
    try {
      while (true) {
        var client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (SocketException closed) {
      // The test is over.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(Socket client) {
    try (client;
        var in = new BufferedInputStream(client.getInputStream())) {
      for (var head = head(in); !head.isEmpty(); head = head(in)) {
        int length = Integer.parseInt(head.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        answered.incrementAndGet();
        client.getOutputStream().write(answer(asked(body)).getBytes(StandardCharsets.UTF_8));
      }
    } catch (SocketException givenUp) {
      // The load breaks off at the first wrong answer.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String head(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private GeneratedPerson asked(String body) {
    return IntStream.range(0, people.count())
        .mapToObj(people::at)
        .filter(person -> body.contains(">" + person.number() + "<"))
        .filter(person -> body.contains(">" + person.birthDate().toString().replace("-", "") + "<"))
        .filter(person -> body.contains(person.series().insurer().value() + "<"))
        .findFirst()
        .orElseThrow();
  }

  private String answer(GeneratedPerson person) {
    var body =
        mistake.apply(
            "<Address>%s</Address><QualificationValidity>1</QualificationValidity>"
                .formatted(person.address()));
    return "HTTP/1.1 200 \r\nContent-Length: %d\r\n\r\n%s"
        .formatted(body.getBytes(StandardCharsets.UTF_8).length, body);
  }
}
