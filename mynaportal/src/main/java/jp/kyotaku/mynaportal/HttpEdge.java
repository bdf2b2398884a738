package jp.kyotaku.mynaportal;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** HTTPの入口. Writes no request to any log: it may carry a PIN. */
final class HttpEdge implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(HttpEdge.class.getName());
  private static final int LONGEST_FORM = 4096;

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Routes routes;
  private final URI reception;

  private HttpEdge(HttpServer http, Routes routes, URI reception) {
    this.http = http;
    this.routes = routes;
    this.reception = reception;
  }

  static HttpEdge listen(InetSocketAddress address, Routes routes, URI reception)
      throws IOException {
    var edge = new HttpEdge(HttpServer.create(address, 0), routes, reception);
    edge.http.setExecutor(edge.threads);
    edge.http.createContext("/", edge::handle);
    edge.http.start();
    return edge;
  }

  int port() {
    return http.getAddress().getPort();
  }

  @Override
  public void close() {
    http.stop(1);
    threads.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  /** The one place where a fault becomes a page; the address is left out of the log. */
  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      return route(exchange);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a page failed", e);
      return routes.fault();
    }
  }

  private Answer route(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    return switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> routes.get(path, query(exchange));
      case "POST" -> post(exchange, path);
      default -> Answer.text(405, "text/plain; charset=UTF-8", "GET, POST\n");
    };
  }

  private Answer post(HttpExchange exchange, String path) throws IOException {
    if (fromElsewhere(exchange.getRequestHeaders())) {
      return Answer.text(403, "text/plain; charset=UTF-8", "ほかのページからは送れません。\n");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST_FORM + 1);
    return body.length > LONGEST_FORM
        ? Answer.text(413, "text/plain; charset=UTF-8", "送られた内容が大きすぎます。\n")
        : routes.post(path, new Form(new String(body, StandardCharsets.UTF_8)));
  }

  private static Form query(HttpExchange exchange) {
    return new Form(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
  }

  /**
   * A page of another site must not press our buttons; tools that are no browsers send no Origin.
   */
  private static boolean fromElsewhere(Headers headers) {
    String origin = headers.getFirst("Origin");
    return origin != null && !origin.equals("http://" + headers.getFirst("Host"));
  }

  private void send(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.contentType());
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Content-Security-Policy", policy());
    answer.location().ifPresent(location -> headers.set("Location", location));
    byte[] body = answer.body().toArray();
    boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), bare ? -1 : body.length);
    if (!bare) {
      exchange.getResponseBody().write(body);
    }
  }

  /** The form may end on the server's page, where the redirect leads. */
  private String policy() {
    return "default-src 'none'; style-src 'self'; form-action 'self' "
        + reception
        + "; base-uri 'none'; frame-ancestors 'none'";
  }
}
