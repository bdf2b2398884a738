package jp.kyotaku.launcher.endtoend;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import jp.kyotaku.formats.oqs.FolderExchange;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.Patience;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;

/** 要求ファイルを次々に置く, each with an identifier of its own that must come back in its answer */
final class Requests {

  private static final Duration BETWEEN = Duration.ofMillis(120);

  private final Rehearsal rehearsal;
  private final RandomGenerator random;
  private final Map<AnswerFile, String> identifiers = new ConcurrentHashMap<>();
  private final Map<OqsMessage, Integer> counts = new ConcurrentHashMap<>();

  Requests(Rehearsal rehearsal, RandomGenerator random) {
    this.rehearsal = rehearsal;
    this.random = random;
  }

  /** The answer files that must come, each with its identifier. */
  Map<AnswerFile, String> identifiers() {
    return Map.copyOf(identifiers);
  }

  int count(OqsMessage message) {
    return counts.getOrDefault(message, 0);
  }

  void putUntil(Stop stop) {
    while (!stop.requested()) {
      for (var station : Patients.VISITING) {
        put(station, random.nextInt(5) == 0 ? OqsMessage.MUHVQ01 : OqsMessage.SIQUC01);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  private void put(SampleInstitution station, OqsMessage message) {
    var identifier = UUID.randomUUID().toString();
    var exchange =
        new FolderExchange(rehearsal.station(station), Patience.usual(), Clock.system(Japan.ZONE));
    var name = exchange.put(message, content(station, message, identifier));
    identifiers.put(new AnswerFile(station, name.answer().value()), identifier);
    counts.merge(message, 1, Integer::sum);
  }

  private byte[] content(SampleInstitution station, OqsMessage message, String identifier) {
    var flavour = anyOf(List.of(RequestFlavour.values()));
    var person = anyOf(SampleNation.people());
    var own = Optional.of(identifier);
    var day = StationFiles.TODAY;
    return message == OqsMessage.SIQUC01
        ? OqsRequestWriter.write(
            new Siquc01Request(day, station.code(), own, StationFiles.cardData(person)), flavour)
        : OqsRequestWriter.write(new Muhvq01Request(station.code(), own, day, day), flavour);
  }

  private <T> T anyOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
