package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * ブラウザーの代わり, for tests that need many or stubborn ones: keeps cookies, follows no redirect by
 * itself.
 */
final class HttpWindow implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .cookieHandler(new CookieManager())
          .build();

  Document open(URI address) throws IOException {
    var answer = send(HttpRequest.newBuilder(address).GET());
    if (answer.statusCode() != 200) {
      throw new IOException(address.getPath() + " answered " + answer.statusCode());
    }
    return Jsoup.parse(answer.body(), address.toString());
  }

  /** Where the link with these words leads. */
  static URI link(Document page, String words) {
    return page.select("a[href]").stream()
        .filter(link -> link.text().contains(words))
        .map(link -> URI.create(link.absUrl("href")))
        .findFirst()
        .orElseThrow();
  }

  /** Sends the form with its hidden fields and these; answers with the address it leads to. */
  URI send(Document page, String form, Map<String, String> answers) throws IOException {
    var element = (FormElement) page.expectFirst(form);
    var fields = new LinkedHashMap<String, String>();
    element.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(answers);
    var answer =
        send(
            HttpRequest.newBuilder(URI.create(element.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    var location = answer.headers().firstValue("Location");
    if (answer.statusCode() != 303 || location.isEmpty()) {
      throw new IOException(element.attr("action") + " answered " + answer.statusCode());
    }
    return URI.create(element.absUrl("action")).resolve(location.get());
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
