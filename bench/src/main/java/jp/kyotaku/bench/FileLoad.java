package jp.kyotaku.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import jp.kyotaku.samples.SampleInsurers;

/** ファイルを送り、返事の行が来た時を測る. */
final class FileLoad {

  private static final int PHASES = 3;

  private final URI server;
  private final String authorization;

  FileLoad(URI server, String secret) {
    this.server = server;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (SampleInsurers.CENTRAL_SENDER + ":" + secret)
                        .getBytes(StandardCharsets.UTF_8));
  }

  LoadTimes run(Path file) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(server.resolve("/insured/loads?name=" + file.getFileName()))
            .header("Authorization", authorization)
            .POST(BodyPublishers.ofFile(file))
            .build();
    long start = System.nanoTime();
    try (var client = HttpClient.newHttpClient();
        var lines =
            new BufferedReader(
                new InputStreamReader(
                    client.send(request, BodyHandlers.ofInputStream()).body(),
                    StandardCharsets.UTF_8))) {
      return times(start, lines);
    }
  }

  /** Phases: comparing, writing, reporting; then the outcome. */
  private static LoadTimes times(long start, BufferedReader lines) throws IOException {
    List<Duration> at = new ArrayList<>();
    String last = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("{\"phase\"") || line.contains("\"outcome\"")) {
        at.add(Duration.ofNanos(System.nanoTime() - start));
      }
      last = line;
    }
    if (!last.contains("\"LOADED\"") || at.size() != PHASES + 1) {
      throw new WrongAnswer("the load ended with " + last);
    }
    return new LoadTimes(
        at.get(0), at.get(1).minus(at.get(0)), at.get(3).minus(at.get(1)), at.get(3));
  }
}
