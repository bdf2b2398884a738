package jp.kyotaku.server.rehearsal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.TestSurroundings;

/** 連携アプリの代わり: carries files between the folder of one station and the server, over real HTTP. */
final class TestLink implements AutoCloseable {

  private static final Pattern WAITING =
      Pattern.compile("\"id\":\"([^\"]+)\",\"name\":\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI server;
  private final String credentials;
  private final Path folder;
  private final Thread up;
  private final Thread down;
  private volatile boolean open = true;

  TestLink(int port, InstitutionCode station) {
    this.server = URI.create("http://127.0.0.1:" + port);
    String pair = station + ":" + TestSurroundings.secretOf(station);
    this.credentials =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    this.folder = TestSurroundings.stations().resolve(station.value());
    this.up = Thread.ofVirtual().start(this::carryUp);
    this.down = Thread.ofVirtual().start(this::carryDown);
  }

  @Override
  public void close() {
    open = false;
    up.interrupt();
    down.interrupt();
    http.shutdownNow();
  }

  private void carryUp() {
    Path requests = folder.resolve("req");
    try (var watch = requests.getFileSystem().newWatchService()) {
      requests.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      while (open) {
        try (var files = Files.newDirectoryStream(requests, "*.xml")) {
          for (Path file : files) {
            send(file);
          }
        }
        var event = watch.poll(200, TimeUnit.MILLISECONDS);
        if (event != null) {
          event.pollEvents();
          event.reset();
        }
      }
    } catch (IOException e) {
      failUnlessClosed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void carryDown() {
    try {
      while (open) {
        var waiting = WAITING.matcher(text(call("/link/answers?waitSeconds=1").GET()));
        while (waiting.find()) {
          deliver(waiting.group(1), waiting.group(2));
        }
      }
    } catch (IOException e) {
      failUnlessClosed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was under way when the link was closed may break off. */
  private void failUnlessClosed(IOException e) {
    if (open) {
      throw new UncheckedIOException(e);
    }
  }

  private void send(Path file) throws IOException, InterruptedException {
    String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
    text(
        call("/link/requests/" + UUID.randomUUID() + "?name=" + name)
            .PUT(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(file))));
    Files.delete(file);
  }

  private void deliver(String id, String name) throws IOException, InterruptedException {
    var content =
        http.send(
            call("/link/answers/" + id).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    Path unfinished = folder.resolve(name + ".part");
    Files.write(unfinished, content.body());
    Files.move(unfinished, folder.resolve("res").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    text(call("/link/answers/" + id).DELETE());
  }

  private HttpRequest.Builder call(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", credentials);
  }

  private String text(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }
}
