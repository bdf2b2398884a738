package jp.kyotaku.server.inquiry;

import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 一括の結果を渡す: as it was made, so that asking twice gives the same. */
@Component
class CollectBulkJob {

  private final BulkJobStore store;
  private final BulkResultStore results;
  private final BusinessClock clock;

  CollectBulkJob(BulkJobStore store, BulkResultStore results, BusinessClock clock) {
    this.store = store;
    this.results = results;
    this.clock = clock;
  }

  BulkProgress collect(Asker asker, BulkKind kind, String receptionNumber, EventLog log) {
    var progress = progress(asker.institution(), kind, receptionNumber);
    if (progress instanceof BulkProgress.Finished(var job, var end)) {
      if (results.sum(receptionNumber).lines() != end.lines()) {
        return new BulkProgress.Failed(job);
      }
      log.record(collected(asker, job, end));
    }
    return progress;
  }

  private BulkProgress progress(
      InstitutionCode institution, BulkKind kind, String receptionNumber) {
    return store
        .find(institution, receptionNumber)
        .filter(job -> job.kind() == kind)
        .map(this::of)
        .orElseGet(BulkProgress.Unknown::new);
  }

  BulkProgress of(BulkJob job) {
    if (job.end().isEmpty()) {
      return new BulkProgress.Running(job, results.sum(job.receptionNumber()));
    }
    var end = job.end().get();
    if (end.failed()) {
      return new BulkProgress.Failed(job);
    }
    return job.forgotten() ? new BulkProgress.Forgotten(job) : new BulkProgress.Finished(job, end);
  }

  /** Who was in the answer stands in the events of the lines, under the same reception number. */
  private Event collected(Asker asker, BulkJob job, BulkJob.End end) {
    return Event.of(EventKind.BULK_ANSWER_COLLECTED, clock.instant(), job.institution())
        .with("receptionNumber", job.receptionNumber())
        .with("kind", job.kind().name())
        .with("way", asker.way().name())
        .with("count", Integer.toString(end.lines()))
        .by(asker.operator());
  }
}
