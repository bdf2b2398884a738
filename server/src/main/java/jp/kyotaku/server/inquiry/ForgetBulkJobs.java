package jp.kyotaku.server.inquiry;

import java.time.Duration;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 一括の結果を消す after their time, and uploads that broke off. The job itself stays in the list. */
@Component
class ForgetBulkJobs {

  private static final int AT_ONCE = 100;

  /** Longer than any upload takes. */
  private static final Duration BROKEN_OFF = Duration.ofHours(6);

  private final BulkJobStore jobs;
  private final BulkResultStore results;
  private final BulkUploadStore uploads;
  private final TransactionEvents events;
  private final TransactionTemplate transaction;
  private final BusinessClock clock;

  ForgetBulkJobs(
      BulkJobStore jobs,
      BulkResultStore results,
      BulkUploadStore uploads,
      TransactionEvents events,
      TransactionTemplate transaction,
      BusinessClock clock) {
    this.jobs = jobs;
    this.results = results;
    this.uploads = uploads;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  void forget() {
    uploads.removeBrokenOff(BROKEN_OFF);
    jobs.keptNoLonger(clock.today(), AT_ONCE).forEach(this::forget);
  }

  private void forget(String receptionNumber) {
    transaction.executeWithoutResult(
        _ ->
            jobs.lock(receptionNumber)
                .filter(job -> !job.forgotten())
                .ifPresent(
                    job -> {
                      results.remove(receptionNumber);
                      jobs.forget(receptionNumber, clock.instant());
                      events.record(
                          Event.of(
                                  EventKind.BULK_RESULT_REMOVED, clock.instant(), job.institution())
                              .with("receptionNumber", receptionNumber));
                    }));
  }
}
