package jp.kyotaku.mynaportal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** 依頼を出し結果を受け取る相手: answers as agreed with the server, and keeps what was reported. */
final class AskingServer implements AutoCloseable {

  static final String NOTED = "{\"result\":\"NOTED\"}";
  static final String REGISTERED = "{\"result\":\"REGISTERED\"}";

  private final HttpServer http;
  private final List<String> reports = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String answer = NOTED;
  private volatile String purpose = "REGISTER";
  private final AtomicInteger losing = new AtomicInteger();

  AskingServer() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/card/", this::handle);
    http.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  URI returnUrl() {
    return address().resolve("/reception/done");
  }

  /** What it says to the next reports. */
  void answers(int newStatus, String json) {
    status = newStatus;
    answer = json;
  }

  /** 依頼のめあて of the next challenges. */
  void asksFor(String newPurpose) {
    purpose = newPurpose;
  }

  /** So many of the next reports arrive, and their answers do not. */
  void losesAnswers(int number) {
    losing.set(number);
  }

  List<String> reports() {
    return List.copyOf(reports);
  }

  void forget() {
    reports.clear();
    answers(200, NOTED);
    asksFor("REGISTER");
    losesAnswers(0);
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("POST")) {
        reports.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (losing.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
          send(exchange, status, answer);
        }
      } else {
        send(exchange, 200, challenge());
      }
    }
  }

  private String challenge() {
    return """
    {"challengeId":"c-1","nonce":"n-1","institutionCode":"1360090011",
     "institutionName":"見本訪問看護ステーションひだまり","session":"s-1","category":"HOME_VISIT_CARE",
     "granted":["MEDICATION"],"purpose":"%s","returnUrl":"%s"}
    """
        .formatted(purpose, returnUrl());
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
