package jp.kyotaku.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.Jsoup;

/** 慣らし: opens the first pages and whatever they link to. */
record WarmUp(Rehearsal rehearsal) {

  private static final int ROUNDS = 5;

  void run() throws IOException {
    try (var client = HttpClient.newHttpClient()) {
      for (var round = 0; round < ROUNDS; round++) {
        for (var start : List.of(rehearsal.server(), rehearsal.standIn())) {
          visit(client, start);
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void visit(HttpClient client, URI start) throws IOException, InterruptedException {
    var page = Jsoup.parse(get(client, start), start.toString());
    for (var link : page.select("a[href]")) {
      var address = link.absUrl("href");
      if (address.startsWith(start.toString())) {
        get(client, URI.create(address));
      }
    }
  }

  private static String get(HttpClient client, URI address)
      throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }
}
