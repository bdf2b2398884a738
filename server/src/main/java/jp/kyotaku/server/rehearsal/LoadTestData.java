package jp.kyotaku.server.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleFile;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.load.LoadCounts;
import jp.kyotaku.server.insured.load.LoadInsuredFile;
import jp.kyotaku.server.insured.load.LoadListener;
import jp.kyotaku.server.insured.load.LoadOutcome;
import jp.kyotaku.server.insured.load.LoadRequest;
import jp.kyotaku.server.insured.load.Sender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * テスト用データを入れる (T17, R-202): files of fictitious people through the use case of any insurer's file,
 * all or nothing. What somebody has changed since is brought back; repeating doubles nothing.
 */
@Component
@InRehearsal
public class LoadTestData {

  /** 入れた結果 */
  public sealed interface Loading {

    record Loaded(TestDataCounts counts) implements Loading {}

    /** Another file is being loaded. */
    record NotNow(ErrorCode code) implements Loading {}
  }

  private final LoadInsuredFile loadInsuredFile;
  private final TestDataStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;

  LoadTestData(
      LoadInsuredFile loadInsuredFile,
      TestDataStore store,
      TransactionEvents events,
      BusinessClock clock) {
    this.loadInsuredFile = loadInsuredFile;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** What this institution has done so far, the newest first. */
  public List<TestDataDeed> deeds(InstitutionCode code) {
    return store.deeds(code);
  }

  @Transactional
  public Loading load(InstitutionCode code, TestDataSet set, String userId) {
    var counts = TestDataCounts.NONE;
    for (SampleFile file : SampleFile.values()) {
      switch (add(set, file)) {
        case LoadOutcome.NotTaken(var trouble) -> {
          return new Loading.NotNow(trouble);
        }
        case LoadOutcome.Loaded(var added) -> counts = restored(set, file, added, counts);
        case LoadOutcome.LoadedBefore _, LoadOutcome.Refused _ ->
            throw new IllegalStateException("each file has a name of its own, and takes good rows");
      }
    }
    record(code, set, userId, counts);
    return new Loading.Loaded(counts);
  }

  /** Where other content stood in the way, the same rows are sent as changes. */
  private TestDataCounts restored(
      TestDataSet set, SampleFile file, LoadCounts added, TestDataCounts counts) {
    var sum = counts.plusAdded(added);
    return added.bad() > 0 && change(set, file) instanceof LoadOutcome.Loaded(var changed)
        ? sum.restoring(changed, added)
        : sum;
  }

  private LoadOutcome add(TestDataSet set, SampleFile file) {
    return send(set, file, "追加", file.open(set.people()));
  }

  private LoadOutcome change(TestDataSet set, SampleFile file) {
    return send(set, file, "変更", file.openChanges(set.people()));
  }

  /** Each time under a name of its own, so that it is not taken for the same file again. */
  private LoadOutcome send(TestDataSet set, SampleFile file, String way, InputStream content) {
    String name = "%s %s %s %s".formatted(set.label(), file.label(), way, clock.realInstant());
    try (content) {
      return loadInsuredFile.load(
          new LoadRequest(new Sender.Central(), name, true), content, LoadListener.QUIET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void record(InstitutionCode code, TestDataSet set, String userId, TestDataCounts counts) {
    store.keepLoaded(code, clock.instant(), userId, set, counts);
    events.record(
        Event.of(EventKind.TEST_DATA_LOADED, clock.instant(), code)
            .with("dataSet", set.name())
            .with("added", Long.toString(counts.added()))
            .with("restored", Long.toString(counts.restored()))
            .by(userId));
  }
}
