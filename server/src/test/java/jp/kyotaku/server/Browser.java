package jp.kyotaku.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 一台のブラウザー: keeps cookies, does not follow redirects unless told, knows no JavaScript. A form is
 * submitted with the token of the page that was last shown.
 */
public final class Browser {

  private static final Pattern RECEPTION = Pattern.compile("name=\"reception\" value=\"([^\"]+)\"");
  private static final Pattern TOKEN =
      Pattern.compile(
          "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

  private final URI server;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private String token = "";
  private String reception = "";

  public Browser(int port) {
    this.server = URI.create("http://127.0.0.1:" + port);
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(server.resolve(path)).GET());
  }

  /** As a browser asks for a page. */
  public HttpResponse<String> getAsPerson(String path) {
    return send(HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html").GET());
  }

  /** For what is not text, such as PDF. */
  public HttpResponse<byte[]> getBytes(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(server.resolve(path)).GET().build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Posts the fields, given as name, value, name, value, …, and what the forms of the page shown
   * last carry: the token, and which reception they belong to unless the fields say so.
   */
  public HttpResponse<String> post(String path, String... fields) {
    var given = List.of(fields);
    var hidden =
        given.contains("reception")
            ? Stream.of("_csrf", token)
            : Stream.of("_csrf", token, "reception", reception);
    return postPairs(path, Stream.concat(given.stream(), hidden).toList());
  }

  /** As a form with one file sends it, with the token of the page shown last. */
  public HttpResponse<String> postFile(
      String path, String field, String fileName, byte[] content, String... fields) {
    String boundary = "kyotaku" + UUID.randomUUID();
    var body = new ByteArrayOutputStream();
    var pairs = Stream.concat(Stream.of(fields), Stream.of("_csrf", token)).toList();
    for (int i = 0; i < pairs.size(); i += 2) {
      part(
          body,
          boundary,
          "name=\"" + pairs.get(i) + "\"",
          pairs.get(i + 1).getBytes(StandardCharsets.UTF_8));
    }
    part(body, boundary, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content);
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
    body.writeBytes(
        ("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> postWithoutToken(String path, String... fields) {
    return postPairs(path, List.of(fields));
  }

  /** Goes where the answer says, as often as it says so within this server. */
  public HttpResponse<String> follow(HttpResponse<String> answer) {
    var shown = answer;
    while (location(shown).filter(this::isHere).isPresent()) {
      shown = get(location(shown).orElseThrow().toString());
    }
    return shown;
  }

  /** Where the answer sends the browser. */
  public Optional<URI> location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").map(server::resolve);
  }

  /** What the browser keeps under this name. */
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  private boolean isHere(URI target) {
    return target.getAuthority().equals(server.getAuthority());
  }

  private HttpResponse<String> postPairs(String path, List<String> pairs) {
    return send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(pairs))));
  }

  private static String form(List<String> pairs) {
    var encoded = new ArrayList<String>();
    for (int i = 0; i < pairs.size(); i += 2) {
      encoded.add(encode(pairs.get(i)) + "=" + encode(pairs.get(i + 1)));
    }
    return encoded.stream().collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      rememberToken(TOKEN.matcher(answer.body()));
      rememberReception(RECEPTION.matcher(answer.body()));
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void rememberReception(Matcher found) {
    if (found.find()) {
      reception = found.group(1);
    }
  }

  private void rememberToken(Matcher found) {
    if (found.find()) {
      token = Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
    }
  }
}
