package jp.kyotaku.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** サーバーの読み込みの口 (/insured/loads): the file goes up as it is, lines of JSON come down. */
final class LoadConnection {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final HttpClient client = Exchange.newClient();
  private final URI server;
  private final InsurerSecret sender;

  LoadConnection(URI server, InsurerSecret sender) {
    this.server = server;
    this.sender = sender;
  }

  /** Throws where the connection breaks off; the server then has taken all or nothing. */
  LoadEnd load(Path file, boolean acceptGood, LoadView view, FindingsFile findings)
      throws IOException, InterruptedException {
    try (var lines = lines(send(request(file, acceptGood, view)))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var said = JSON.readValue(line, LoadLine.class);
        if (said.outcome() != null) {
          return said.end();
        }
        take(said, view, findings);
      }
    } catch (JacksonException otherServer) {
      throw new LoadNotServed("このアドレスは Kyotaku のサーバーではないようです: " + server, ExitCodes.UNREADABLE);
    }
    throw new IOException("no outcome");
  }

  private static void take(LoadLine said, LoadView view, FindingsFile findings) throws IOException {
    if (said.phase() != null) {
      view.phase(said.phase());
    } else {
      findings.add(said);
    }
  }

  private HttpResponse<InputStream> send(HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> answer;
    try {
      answer = client.send(request, BodyHandlers.ofInputStream());
    } catch (ConnectException nobody) {
      throw new LoadNotServed(
          "サーバーにつながりません: " + server + " 先に ./run で始めるか、--server で指定してください。", ExitCodes.UNREADABLE);
    }
    return switch (answer.statusCode()) {
      case 200, 409 -> answer;
      case 401 -> throw refused(answer, "送り手 " + sender.name() + " の秘密が正しくありません。秘密のファイルを確かめてください。");
      default -> throw refused(answer, "サーバーが受け付けませんでした（HTTP " + answer.statusCode() + "）。");
    };
  }

  private static LoadNotServed refused(HttpResponse<InputStream> answer, String sentence)
      throws IOException {
    answer.body().close();
    return new LoadNotServed(sentence, ExitCodes.REFUSED);
  }

  /**
   * A refusal would be lost in a reset if the body were under way: it waits for the server's word.
   */
  private HttpRequest request(Path file, boolean acceptGood, LoadView view) throws IOException {
    var name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
    var address = server.toString().replaceAll("/+$", "") + "/insured/loads";
    return HttpRequest.newBuilder(
            URI.create(address + "?name=" + name + "&acceptGood=" + acceptGood))
        .header("Authorization", sender.authorization())
        .header("Content-Type", "text/csv")
        .expectContinue(true)
        .POST(body(file, view))
        .build();
  }

  private static BodyPublisher body(Path file, LoadView view) throws IOException {
    long size = Files.size(file);
    var content = BodyPublishers.ofInputStream(() -> counted(file, view));
    return size == 0 ? BodyPublishers.noBody() : BodyPublishers.fromPublisher(content, size);
  }

  private static InputStream counted(Path file, LoadView view) {
    try {
      return new CountedContent(Files.newInputStream(file), view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader lines(HttpResponse<InputStream> answer) {
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }
}
