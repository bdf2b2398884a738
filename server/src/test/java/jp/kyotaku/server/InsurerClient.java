package jp.kyotaku.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 保険者・福祉事務所・中央: sends files as `./kyotaku load` does. */
public final class InsurerClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** 返事: findings as "line item code", and the last line */
  public record Answer(List<String> findings, JsonNode end) {

    public String outcome() {
      return end.get("outcome").asString();
    }

    public long count(String name) {
      return end.get("counts").get(name).asLong();
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI server;
  private final String authorization;

  public InsurerClient(int port, String name, String secret) {
    this.server = URI.create("http://127.0.0.1:" + port);
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  public String authorization() {
    return authorization;
  }

  public Answer load(String fileName, String content) {
    return load(fileName, content.getBytes(StandardCharsets.UTF_8), false);
  }

  public Answer load(String fileName, byte[] content, boolean acceptGood) {
    var answer = send(fileName, content, acceptGood);
    if (answer.statusCode() != 200 && answer.statusCode() != 409) {
      throw new IllegalStateException("HTTP " + answer.statusCode());
    }
    var lines = answer.body().lines().map(JSON::readTree).toList();
    return new Answer(
        lines.stream().filter(line -> line.has("line")).map(InsurerClient::finding).toList(),
        lines.getLast());
  }

  public HttpResponse<String> send(String fileName, byte[] content, boolean acceptGood) {
    String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(
                server.resolve("/insured/loads?name=" + name + "&acceptGood=" + acceptGood))
            .header("Authorization", authorization)
            .expectContinue(true)
            .POST(BodyPublishers.ofByteArray(content))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String finding(JsonNode line) {
    return line.get("line").asLong()
        + " "
        + line.get("item").asString()
        + " "
        + line.get("code").asString()
        + (line.get("warning").asBoolean() ? " 注意" : "");
  }
}
