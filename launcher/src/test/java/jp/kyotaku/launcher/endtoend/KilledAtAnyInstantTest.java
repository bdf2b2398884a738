package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.RehearsalOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** いつ強制終了されても、受け付けたものは失われず二度行われない (design 6, 7) */
@Tag("slow")
class KilledAtAnyInstantTest {

  private static final Duration KILLING = Duration.ofSeconds(20);
  private static final int PATIENTS_AT_ONCE = 6;
  private static final Duration SETTLING = Duration.ofSeconds(60);

  private final Path folder;
  private final long seed = Long.getLong("kyotaku.seed", System.nanoTime());

  KilledAtAnyInstantTest(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
    this.folder = folder;
  }

  @Test
  void 要求一つに答えは一度だけ届き_登録された同意は一つずつ残る() throws Exception {
    System.out.println("kyotaku.seed=" + seed);
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder))) {
      var random = new SplittableRandom(seed);
      var requests = new Requests(rehearsal, random.split());
      var patients = new Patients(rehearsal, new Random(random.nextLong()));
      var collector = new Collector(rehearsal);
      var killer = new Killer(rehearsal, random.split(), patients, collector);
      work(requests, patients, collector, killer);
      System.out.println(
          killer.kills() + ", " + requests.identifiers().size() + " requests, " + patients);

      assertThat(killer.kills()).containsKeys(ProcessName.SERVER, ProcessName.LINK);
      eachAnswerCameOnce(requests, collector);
      nothingIsLeftInTheFolders(rehearsal);
      eachRequestWasHandledOnce(Database.of(rehearsal), requests);
      eachConsentStandsOnce(Database.of(rehearsal), patients.registered());
    }
  }

  private static void work(Requests requests, Patients patients, Collector collector, Killer killer)
      throws Exception {
    var coming = new Stop();
    var collecting = new Stop();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var callers = new ArrayList<Future<?>>();
      callers.add(threads.submit(() -> requests.putUntil(coming)));
      for (int patient = 0; patient < PATIENTS_AT_ONCE; patient++) {
        callers.add(threads.submit(() -> patients.comeUntil(coming)));
      }
      var collected = threads.submit(() -> collector.collectUntil(collecting));
      try {
        killer.killFor(KILLING);
        coming.request();
        joinAll(callers);
        // What did not come is named by the assertions.
        Until.reached(
            SETTLING,
            () ->
                collected.isDone()
                    || collector.arrivals().keySet().containsAll(requests.identifiers().keySet()));
      } finally {
        coming.request();
        collecting.request();
      }
      joinAll(List.of(collected));
    }
  }

  private static void joinAll(List<? extends Future<?>> workers)
      throws ExecutionException, InterruptedException {
    for (var worker : workers) {
      worker.get();
    }
  }

  private static void eachAnswerCameOnce(Requests requests, Collector collector) {
    var expected = requests.identifiers();
    var arrivals = collector.arrivals();
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(expected.keySet().stream().filter(file -> !arrivals.containsKey(file)))
        .as("lost")
        .isEmpty();
    assertThat(arrivals.entrySet().stream().filter(entry -> entry.getValue().size() > 1))
        .as("repeated")
        .isEmpty();
    assertThat(
            arrivals.entrySet().stream()
                .filter(entry -> !entry.getValue().contains(expected.get(entry.getKey()))))
        .as("another's answer, or one that nobody asked for")
        .isEmpty();
  }

  private static void nothingIsLeftInTheFolders(Rehearsal rehearsal) throws Exception {
    for (var station : Patients.VISITING) {
      var root = rehearsal.station(station);
      for (var name :
          List.of("req", "res", "aside", "work/picked", "work/incoming", "work/notes")) {
        var rest = root.resolve(name);
        Until.met(name + " が空になる", SETTLING, () -> isEmpty(rest));
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void eachRequestWasHandledOnce(Database database, Requests requests)
      throws Exception {
    Until.met(
        "すべて受け取り済みになる",
        SETTLING,
        () ->
            database.count("SELECT count(*) FROM inquiry.outbox WHERE acknowledged_at IS NULL")
                == 0);
    assertThat(database.count("SELECT count(*) FROM inquiry.outbox"))
        .isEqualTo(requests.identifiers().size());
    assertThat(database.count("SELECT count(*) FROM inquiry.bulk_job"))
        .isEqualTo(requests.count(OqsMessage.MUHVQ01));
    assertThat(
            database.count(
                """
                SELECT count(*) FROM audit.event
                WHERE kind = 'ELIGIBILITY_INQUIRED' AND fact LIKE '%MESSAGE%'
                """))
        .isEqualTo(requests.count(OqsMessage.SIQUC01));
  }

  private static void eachConsentStandsOnce(Database database, List<String> sessions)
      throws SQLException {
    assertThat(sessions).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    assertThat(
            database.texts(
                """
                SELECT substring(convert_from(v.signed_content, 'UTF8') FROM 'session=([^\n]+)')
                FROM identity.verification v JOIN consent.registration r ON r.verification_id = v.id
                """))
        .containsExactlyInAnyOrderElementsOf(sessions);
    assertThat(database.count("SELECT count(*) FROM identity.verification"))
        .isEqualTo(sessions.size());
    assertThat(database.count("SELECT count(*) FROM consent.registration"))
        .isEqualTo(sessions.size());
    assertThat(database.count("SELECT count(*) FROM consent.choice"))
        .isEqualTo((long) sessions.size() * ConsentItem.values().length);
    assertThat(database.count("SELECT count(*) FROM audit.event WHERE kind = 'CONSENT_REGISTERED'"))
        .isEqualTo(sessions.size());
  }
}
