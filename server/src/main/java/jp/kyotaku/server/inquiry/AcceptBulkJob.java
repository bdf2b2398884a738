package jp.kyotaku.server.inquiry;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 一括の仕事を受け付ける: the same file of the same kind under the same name again is the same job, with the
 * same reception number; under another name it is a new one.
 */
@Component
class AcceptBulkJob {

  /**
   * 受け付けるもの
   *
   * @param upload where its lines lie, or will lie
   * @param plan known at once where the file has lines
   */
  record Order(
      Asker asker,
      BulkKind kind,
      BulkJob.File file,
      byte[] hash,
      long bytes,
      BulkQuestion asked,
      UUID upload,
      Optional<BulkJob.Plan> plan) {

    @Override
    public String toString() {
      return "Order[" + kind + "]";
    }
  }

  private final BulkJobStore store;
  private final Institutions institutions;
  private final Scheduler scheduler;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final FreshJobs freshJobs;

  AcceptBulkJob(
      BulkJobStore store,
      Institutions institutions,
      Scheduler scheduler,
      TransactionEvents events,
      BusinessClock clock,
      FreshJobs freshJobs) {
    this.store = store;
    this.institutions = institutions;
    this.scheduler = scheduler;
    this.events = events;
    this.clock = clock;
    this.freshJobs = freshJobs;
  }

  @Transactional
  public BulkJob accept(Order order) {
    return known(order).orElseGet(() -> acceptNew(order));
  }

  /** Once the acceptance has committed, the job need not wait for the next look at the table. */
  private void startWithCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }

  private Optional<BulkJob> known(Order order) {
    return store.byFile(
        order.asker().institution(), order.kind(), order.file().name(), order.hash());
  }

  private BulkJob acceptNew(Order order) {
    var job = job(order);
    if (!store.insert(job, order.hash())) {
      return known(order).orElseThrow();
    }
    freshJobs.accepted(job);
    scheduler.scheduleIfNotExists(
        InquiryJobs.RUN_BULK_JOB.instance(job.receptionNumber()).build(), clock.realInstant());
    startWithCommit();
    events.record(
        Event.of(EventKind.BULK_INQUIRY_ACCEPTED, clock.instant(), job.institution())
            .with("receptionNumber", job.receptionNumber())
            .with("kind", job.kind().name())
            .with("bytes", Long.toString(order.bytes()))
            .by(order.asker().operator()));
    return job;
  }

  private BulkJob job(Order order) {
    var institution = order.asker().institution();
    return new BulkJob(
        store.nextReceptionNumber(clock.today()),
        institution,
        order.kind(),
        order.file(),
        order.asked(),
        order.asker(),
        institutions.characterCodeOf(institution),
        clock.instant(),
        clock.realInstant(),
        order.upload(),
        order.plan(),
        Optional.empty(),
        false);
  }
}
