package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 一括の仕事を進める: part by part, wherever it was broken off. Two parts go on side by side: while the
 * database works for one, this program works for the other.
 */
@Component
class RunBulkJob {

  /** So many parts, then others that wait have their turn. */
  private static final int PARTS_AT_A_TIME = 16;

  private static final int SIDE_BY_SIDE = 2;

  private final PlanBulkJob planBulkJob;
  private final AnswerBulkPart answerBulkPart;
  private final BulkJobStore jobs;
  private final BulkUploadStore uploads;
  private final BulkResultStore results;
  private final BulkSettings settings;
  private final TransactionEvents events;
  private final TransactionTemplate transaction;
  private final BusinessClock clock;

  RunBulkJob(
      PlanBulkJob planBulkJob,
      AnswerBulkPart answerBulkPart,
      BulkJobStore jobs,
      BulkUploadStore uploads,
      BulkResultStore results,
      BulkSettings settings,
      TransactionEvents events,
      TransactionTemplate transaction,
      BusinessClock clock) {
    this.planBulkJob = planBulkJob;
    this.answerBulkPart = answerBulkPart;
    this.jobs = jobs;
    this.uploads = uploads;
    this.results = results;
    this.settings = settings;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** True when the job has ended; false when it gives way to others. */
  boolean run(String receptionNumber) {
    var planned = planBulkJob.planned(receptionNumber);
    if (planned.isEmpty()) {
      return true;
    }
    var job = planned.get();
    var plan = job.plan().orElseThrow();
    var parts = uploads.unanswered(job, PARTS_AT_A_TIME);
    while (!parts.isEmpty()) {
      answer(job, plan, parts);
      parts = uploads.unanswered(job, PARTS_AT_A_TIME);
      if (!parts.isEmpty() && jobs.othersWait()) {
        return false;
      }
    }
    end(receptionNumber, false);
    return true;
  }

  /** Given up: the station is told, and asks anew under another name. */
  void fail(String receptionNumber) {
    end(receptionNumber, true);
  }

  private void answer(BulkJob job, BulkJob.Plan plan, List<Integer> parts) {
    try (var threads = threads(job)) {
      var running =
          parts.stream()
              .map(
                  part ->
                      threads.submit(
                          (Callable<Boolean>)
                              () -> {
                                answerBulkPart.answer(job, plan, part);
                                return true;
                              }))
              .toList();
      for (var one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a part of a bulk job failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server is stopping", e);
    }
  }

  private static ExecutorService threads(BulkJob job) {
    return Executors.newFixedThreadPool(
        job.kind().inOrder() ? 1 : SIDE_BY_SIDE, Thread.ofVirtual().factory());
  }

  private void end(String receptionNumber, boolean failed) {
    transaction.executeWithoutResult(
        _ ->
            jobs.lock(receptionNumber)
                .filter(job -> job.end().isEmpty())
                .ifPresent(job -> end(job, failed)));
  }

  /** Whose lines have not all been answered has not ended well, whatever the reason. */
  private void end(BulkJob job, boolean givenUp) {
    var sum = results.sum(job.receptionNumber());
    boolean failed = givenUp || sum.lines() != job.plan().map(BulkJob.Plan::lines).orElse(0);
    jobs.end(
        job.receptionNumber(),
        new BulkJob.End(
            clock.instant(),
            sum.normal(),
            sum.errors(),
            failed,
            settings.keptUntil(clock.today())));
    uploads.remove(job.uploadId());
    events.record(
        Event.of(EventKind.BULK_JOB_ENDED, clock.instant(), job.institution())
            .with("receptionNumber", job.receptionNumber())
            .with("normal", Integer.toString(sum.normal()))
            .with("errors", Integer.toString(sum.errors()))
            .with("failed", Boolean.toString(failed)));
  }
}
