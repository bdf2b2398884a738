package jp.kyotaku.server.rehearsal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleFile;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Certificates;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.FindEntitlement;
import jp.kyotaku.server.insured.load.LoadListener;
import jp.kyotaku.server.insured.load.LoadPhase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 生成した人々を読み込む (--samples): in the background, so that the first page need not wait. Those of an
 * earlier start are known by the last of them.
 */
@Component
@InRehearsal
public class LoadGeneratedPeople {

  private static final Logger LOG = LoggerFactory.getLogger(LoadGeneratedPeople.class);

  /** The same people at every start; more of them leave the first ones as they are. */
  static final int SEED = 1;

  /** In this order: papers belong to entitlements. */
  private static final List<SampleFile> FILES =
      List.of(SampleFile.ENTITLEMENTS, SampleFile.CERTIFICATES);

  /** A statement over a million rows is not waited for: its connection is about to be closed. */
  private static final Duration BEFORE_CUTTING_OFF = Duration.ofSeconds(2);

  private final LoadSampleFile loadSampleFile;
  private final FindEntitlement findEntitlement;
  private final AtomicLong read = new AtomicLong();
  private volatile GeneratedProgress progress = new GeneratedProgress.NoneAsked();
  private volatile boolean stopping;
  private Thread thread = Thread.ofPlatform().unstarted(() -> {});

  LoadGeneratedPeople(LoadSampleFile loadSampleFile, FindEntitlement findEntitlement) {
    this.loadSampleFile = loadSampleFile;
    this.findEntitlement = findEntitlement;
  }

  public GeneratedProgress progress() {
    return progress instanceof GeneratedProgress.Running running
        ? running.readSoFar(read.get())
        : progress;
  }

  void begin(int count) {
    if (count > 0) {
      var people = new GeneratedPeople(count, SEED);
      report(people, "準備しています");
      thread = Thread.ofPlatform().daemon().name("generated-people").start(() -> load(people));
    }
  }

  /** Until nothing more is being loaded. */
  void awaitEnd() throws InterruptedException {
    thread.join();
  }

  /** What is going on is broken off; its transaction leaves nothing. */
  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    if (thread.isAlive()) {
      var _ = thread.join(BEFORE_CUTTING_OFF);
    }
  }

  private void load(GeneratedPeople people) {
    try {
      if (!isThere(people)) {
        FILES.forEach(file -> load(file, people));
      }
      progress = new GeneratedProgress.Loaded(people.count());
    } catch (RuntimeException trouble) {
      // The end of a thread of its own: the start page tells it, nobody else would.
      progress = new GeneratedProgress.Failed();
      if (!stopping) {
        LOG.error("The generated people could not be loaded", trouble);
      }
    }
  }

  private void load(SampleFile file, GeneratedPeople people) {
    read.set(0);
    loadSampleFile.load(
        "生成した%d人".formatted(people.count()),
        file,
        people.stream().peek(_ -> countOne()),
        new LoadListener() {
          @Override
          public void phase(LoadPhase phase) {
            report(people, file.label() + "の行を" + phase.sentence());
          }
        });
  }

  private void report(GeneratedPeople people, String step) {
    progress = new GeneratedProgress.Running(people.count(), read.get(), step);
  }

  private void countOne() {
    if (stopping) {
      throw new IllegalStateException("the server stops");
    }
    read.incrementAndGet();
  }

  /** The last paper is loaded last of all. */
  private boolean isThere(GeneratedPeople people) {
    return IntStream.iterate(people.count() - 1, index -> index >= 0, index -> index - 1)
        .mapToObj(index -> people.at(index).asSample())
        .filter(person -> !person.coverage().certificates().isEmpty())
        .findFirst()
        .filter(this::holdsPapers)
        .isPresent();
  }

  private boolean holdsPapers(SamplePerson person) {
    var coverage = person.coverage();
    var asked = new CardData(coverage.insurer(), coverage.insuredId(), person.birthDate());
    return findEntitlement
        .byCardData(asked, SampleNation.DAY, SampleNation.HIDAMARI.code())
        .coverages()
        .stream()
        .map(Coverage::certificates)
        .anyMatch(LoadGeneratedPeople::any);
  }

  private static boolean any(Certificates papers) {
    return papers.insuredCard().isPresent()
        || papers.elderlyRecipient().isPresent()
        || papers.limit().isPresent();
  }
}
