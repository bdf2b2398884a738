package jp.kyotaku.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.GeneratedPerson;

/**
 * HTTPの負荷: all clients on one thread, since the load shares the cores with what it measures. A
 * round ends when every question has its answer.
 */
final class HttpLoad {

  private static final Duration SILENCE_LIMIT = Duration.ofSeconds(30);

  private final InetSocketAddress server;
  private final CheckRequest request;
  private final GeneratedPeople people;
  private final SplittableRandom random;

  HttpLoad(InetSocketAddress server, CheckRequest request, GeneratedPeople people) {
    this.server = server;
    this.request = request;
    this.people = people;
    this.random = new SplittableRandom(people.seed());
  }

  Round run(int clients, Duration duration) throws IOException {
    var crowd = new ArrayList<LoadClient>();
    try (var selector = Selector.open()) {
      for (int i = 0; i < clients; i++) {
        crowd.add(LoadClient.connect(server, selector, anybody()));
      }
      return new Running(selector, duration).run(crowd);
    } finally {
      for (var client : crowd) {
        client.close();
      }
    }
  }

  private GeneratedPerson anybody() {
    return people.at(random.nextInt(people.count()));
  }

  /** 進行中の一回 */
  private final class Running {

    private final Selector selector;
    private final Latencies latencies = new Latencies();
    private final long startedAt = System.nanoTime();
    private final long endsAt;
    private int waiting;
    private long personIds;

    Running(Selector selector, Duration duration) {
      this.selector = selector;
      this.endsAt = startedAt + duration.toNanos();
    }

    Round run(List<LoadClient> crowd) throws IOException {
      for (var client : crowd) {
        ask(client);
      }
      waiting = crowd.size();
      while (waiting > 0) {
        selectOnce();
      }
      double seconds = (System.nanoTime() - startedAt) / 1e9;
      return new Round(latencies.total(), latencies.total() / seconds, latencies, personIds);
    }

    private void selectOnce() throws IOException {
      if (selector.select(SILENCE_LIMIT.toMillis()) == 0) {
        throw new WrongAnswer("no answer for " + SILENCE_LIMIT.toSeconds() + " s");
      }
      for (SelectionKey key : selector.selectedKeys()) {
        if (key.attachment() instanceof LoadClient client && client.receive()) {
          answered(client);
        }
      }
      selector.selectedKeys().clear();
    }

    private void answered(LoadClient client) throws IOException {
      long now = System.nanoTime();
      latencies.add(now - client.sentAt());
      client.requireRightAnswer();
      personIds += client.asked().id();
      if (now - endsAt < 0) {
        ask(client);
      } else {
        waiting--;
      }
    }

    private void ask(LoadClient client) throws IOException {
      var person = anybody();
      client.ask(person, request.of(person));
    }
  }
}
