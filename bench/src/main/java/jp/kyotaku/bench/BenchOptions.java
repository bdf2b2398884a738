package jp.kyotaku.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jp.kyotaku.samples.CardSeries;
import jp.kyotaku.samples.GeneratedPeople;

/**
 * 測り方
 *
 * @param message 測る電文
 * @param folder for the data; gone afterwards
 * @param rounds of each side, in turn
 */
record BenchOptions(
    BenchMessage message,
    GeneratedPeople people,
    List<Integer> clients,
    int rounds,
    Duration round,
    Duration warmUp,
    Path folder) {

  BenchOptions {
    clients = List.copyOf(clients);
    if (clients.stream().anyMatch(number -> number < 1) || rounds < 1) {
      throw new IllegalArgumentException("at least one client and one round");
    }
    if (people.count() == 0 || people.count() % CardSeries.ALL.size() != 0) {
      throw new IllegalArgumentException(
          "the number of people must be a multiple of " + CardSeries.ALL.size());
    }
    if (round.toSeconds() < 1 || warmUp.toSeconds() < 1) {
      throw new IllegalArgumentException("rounds and warm-up take at least one second");
    }
  }
}
