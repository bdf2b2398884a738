package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.RehearsalOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** 回線が何の途中で切れても、サーバーが止まっても、連携アプリは待って送り直し、何も失わず、何も二度行わない */
@Tag("slow")
class CutConnectionTest {

  private static final int ENOUGH_CUTS = 25;
  private static final Duration AT_MOST = Duration.ofSeconds(90);

  private final Path folder;
  private final long seed = Long.getLong("kyotaku.seed", System.nanoTime());

  CutConnectionTest(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
    this.folder = folder;
  }

  @Test
  void 切れる回線とサーバーの停止をはさんでも_要求一つに答えは一度だけ届く() throws Exception {
    System.out.println("kyotaku.seed=" + seed);
    var random = new SplittableRandom(seed);
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder));
        var wire = BadWire.to(rehearsal.server(), random.split())) {
      rehearsal.stop(ProcessName.LINK);
      var link = linkBehind(wire, rehearsal);
      try {
        var requests = new Requests(rehearsal, random.split());
        var collector = new Collector(rehearsal);
        work(rehearsal, wire, requests, collector);
        System.out.println(wire.cuts() + " cuts, " + requests.identifiers().size() + " requests");

        eachAnswerCameOnce(requests, collector);
        nothingIsLeft(rehearsal);
        assertThat(
                Database.of(rehearsal)
                    .count(
                        """
                        SELECT count(*) FROM audit.event
                        WHERE kind = 'ELIGIBILITY_INQUIRED' AND fact LIKE '%MESSAGE%'
                        """))
            .isEqualTo(requests.count(OqsMessage.SIQUC01));
      } finally {
        link.destroyForcibly().waitFor();
      }
    }
  }

  private static void work(
      Rehearsal rehearsal, BadWire wire, Requests requests, Collector collector) throws Exception {
    var coming = new Stop();
    var collecting = new Stop();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var putting = threads.submit(() -> requests.putUntil(coming));
      var collected = threads.submit(() -> collector.collectUntil(collecting));
      try {
        Until.met("何度も切れる", AT_MOST, () -> wire.cuts() >= ENOUGH_CUTS);
        rehearsal.kill(ProcessName.SERVER);
        int before = requests.identifiers().size();
        Until.met("止まっている間も要求が来る", AT_MOST, () -> requests.identifiers().size() > before + 5);
        coming.request();
        putting.get();
        rehearsal.restart(ProcessName.SERVER);
        Until.met(
            "また何度も切れる",
            AT_MOST,
            () -> wire.cuts() >= 2 * ENOUGH_CUTS || allCame(requests, collector));
        wire.heals();
        Until.reached(AT_MOST, () -> allCame(requests, collector));
      } finally {
        coming.request();
        collecting.request();
      }
      collected.get();
    }
  }

  private static boolean allCame(Requests requests, Collector collector) {
    return collector.arrivals().keySet().containsAll(requests.identifiers().keySet());
  }

  private static void eachAnswerCameOnce(Requests requests, Collector collector) {
    var arrivals = collector.arrivals();
    assertThat(requests.identifiers()).hasSizeGreaterThan(20);
    assertThat(arrivals.keySet()).isEqualTo(requests.identifiers().keySet());
    arrivals.forEach(
        (file, identifiers) ->
            assertThat(identifiers).containsExactly(requests.identifiers().get(file)));
  }

  private static void nothingIsLeft(Rehearsal rehearsal) throws Exception {
    for (var station : Patients.VISITING) {
      for (var name : List.of("req", "aside", "work/picked", "work/incoming", "work/notes")) {
        var rest = rehearsal.station(station).resolve(name);
        Until.met(name + " が空になる", AT_MOST, () -> isEmpty(rest));
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static Process linkBehind(BadWire wire, Rehearsal rehearsal) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "jp.kyotaku.link.KyotakuCommand",
            "link",
            "--server",
            wire.address().toString(),
            "--stations",
            rehearsal.data().resolve("stations").toString(),
            "--secrets",
            rehearsal.secrets().toString(),
            "--page-port",
            "0")
        .redirectErrorStream(true)
        .redirectOutput(rehearsal.data().resolve("logs/link-behind-the-wire.log").toFile())
        .start();
  }
}
