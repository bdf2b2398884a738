package jp.kyotaku.launcher.journey;

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
import java.util.Collection;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;

/** ブラウザー: keeps cookies, follows redirects, runs no script. */
final class Browser implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Page open(URI address) {
    return load(HttpRequest.newBuilder(address).GET());
  }

  Page get(URI address, Collection<KeyVal> fields) {
    var base = address.toString().replaceFirst("[?].*$", "");
    return open(URI.create(base + "?" + encoded(fields)));
  }

  Page post(URI address, Collection<KeyVal> fields) {
    return load(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  @Override
  public void close() {
    client.close();
  }

  private Page load(HttpRequest.Builder request) {
    try {
      return page(client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString()));
    } catch (IOException trouble) {
      throw new StepFailed("つながりません: " + request.build().uri().getAuthority(), trouble);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StepFailed("中断されました。", interrupted);
    }
  }

  private Page page(HttpResponse<String> answer) {
    var document = Jsoup.parse(answer.body(), answer.uri().toString());
    // Readings above characters are not part of the words.
    document.select("rt, rp").remove();
    var page = new Page(this, document);
    if (answer.statusCode() != 200) {
      throw new StepFailed("画面が %d を返しました。%s".formatted(answer.statusCode(), page));
    }
    return page;
  }

  private static String encoded(Collection<KeyVal> fields) {
    return fields.stream()
        .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
