package jp.kyotaku.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.kyotaku.link.StatusAnswer.Page;
import jp.kyotaku.link.StatusAnswer.Refused;
import jp.kyotaku.link.StatusAnswer.SeeOther;
import jp.kyotaku.link.StatusAnswer.Style;

/**
 * 様子の画面: for people at this machine alone. Only the loopback address listens, only its own names
 * are answered, and a button works only from a page that this process has shown.
 */
final class StatusPages implements AutoCloseable {

  private static final int LONGEST_FORM = 1024;
  private static final String OWN_FILES_ALONE =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private final HttpServer http;
  private final List<Connected> stations;
  private final Clock clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String token = UUID.randomUUID().toString();

  private StatusPages(HttpServer http, List<Connected> stations, Clock clock) {
    this.http = http;
    this.stations = stations;
    this.clock = clock;
  }

  /**
   * @param port 0 for any that is free
   */
  static StatusPages open(int port, List<Connected> stations, Clock clock) throws IOException {
    var here = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    var pages = new StatusPages(HttpServer.create(here, 0), stations, clock);
    pages.http.setExecutor(pages.threads);
    pages.http.createContext("/", pages::handle);
    pages.http.start();
    return pages;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, hasOurName(exchange) ? answer(exchange) : new Refused(421));
    }
  }

  /** A name of somebody else's that leads here must not show our page to his scripts. */
  private boolean hasOurName(HttpExchange exchange) {
    int port = http.getAddress().getPort();
    String asked = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    return asked.equals("127.0.0.1:" + port) || asked.equals("localhost:" + port);
  }

  private StatusAnswer answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    return switch (asked) {
      case "GET /", "HEAD /" -> page(new Form(query(exchange)).value("sent"));
      case "GET /status.css", "HEAD /status.css" -> new Style();
      case "POST /again" -> sendAgain(form(exchange));
      default -> new Refused(404);
    };
  }

  private Page page(String sent) throws IOException {
    var shown = new ArrayList<StatusStation>();
    var now = Instant.now(clock);
    for (var station : stations) {
      shown.add(StatusStation.of(station.status(), now));
    }
    return new Page(new StatusHtml(token, now, sent).page(shown));
  }

  private StatusAnswer sendAgain(Form form) throws IOException {
    if (!form.value("token").equals(token)) {
      return new Refused(403);
    }
    var station =
        stations.stream()
            .filter(one -> one.station().institution().value().equals(form.value("institution")))
            .findFirst();
    if (station.isEmpty()) {
      return new Refused(404);
    }
    var aside = station.get().station().aside();
    return new SeeOther("/?sent=" + sendAgain(aside, form.value("file")));
  }

  /** One file, or all that lie there; how many went. */
  private static int sendAgain(Aside aside, String asked) throws IOException {
    int sent = 0;
    for (var file : aside.all()) {
      boolean meant = asked.equals("all") || asked.equals(file.id().toString());
      sent += meant && aside.sendAgain(file.id()) ? 1 : 0;
    }
    return sent;
  }

  private static String query(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
  }

  private static Form form(HttpExchange exchange) throws IOException {
    byte[] sent = exchange.getRequestBody().readNBytes(LONGEST_FORM);
    return new Form(new String(sent, StandardCharsets.US_ASCII));
  }

  private static void send(HttpExchange exchange, StatusAnswer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.contentType());
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Content-Security-Policy", OWN_FILES_ALONE);
    answer.location().ifPresent(location -> headers.set("Location", location));
    byte[] body = answer.body();
    boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), bare ? -1 : body.length);
    if (!bare) {
      exchange.getResponseBody().write(body);
    }
  }

  /** 送られた欄: letters and digits only, so nothing is decoded. */
  private record Form(String text) {

    String value(String name) {
      for (String field : text.split("&", -1)) {
        if (field.startsWith(name + "=")) {
          return field.substring(name.length() + 1);
        }
      }
      return "";
    }
  }
}
