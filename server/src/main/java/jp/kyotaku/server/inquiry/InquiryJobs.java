package jp.kyotaku.server.inquiry;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 一括の仕事の予定: at least once; the numbers of jobs and parts make a repeat harmless. */
@Configuration(proxyBeanMethods = false)
class InquiryJobs {

  static final TaskDescriptor<Void> RUN_BULK_JOB = TaskDescriptor.of("run-bulk-job");

  private static final TaskDescriptor<Void> FORGET_BULK_JOBS =
      TaskDescriptor.of("forget-bulk-jobs");

  private static final TaskDescriptor<Void> FORGET_OLD_RECORDS =
      TaskDescriptor.of("forget-old-records");

  private static final Duration BETWEEN_TIDYINGS = Duration.ofMinutes(10);
  private static final Duration BEFORE_RETRY = Duration.ofSeconds(5);
  private static final int TRIES = 5;

  /** What this machine had in hand when it was killed goes on as soon as it is back. */
  @Bean
  CustomTask<Void> runBulkJobTask(RunBulkJob runBulkJob, FreshJobs freshJobs, BulkJobStore store) {
    store.putBack(RUN_BULK_JOB.getTaskName(), new SchedulerName.Hostname().getName());
    return Tasks.custom(RUN_BULK_JOB)
        .onFailure((failed, jobs) -> retryOrGiveUp(failed, jobs, runBulkJob))
        .execute(
            (job, _) -> {
              boolean ended = runBulkJob.run(job.getId());
              if (ended) {
                freshJobs.finished(job.getId());
                return new CompletionHandler.OnCompleteRemove<>();
              }
              return (done, jobs) -> jobs.reschedule(done, done.getTimeDone());
            });
  }

  @Bean
  RecurringTask<Void> forgetBulkJobsTask(ForgetBulkJobs forgetBulkJobs) {
    return Tasks.recurring(FORGET_BULK_JOBS, FixedDelay.of(BETWEEN_TIDYINGS))
        .execute((_, _) -> forgetBulkJobs.forget());
  }

  @Bean
  RecurringTask<Void> forgetOldRecordsTask(ForgetOldRecords forgetOldRecords) {
    return Tasks.recurring(FORGET_OLD_RECORDS, FixedDelay.of(BETWEEN_TIDYINGS))
        .execute((_, _) -> forgetOldRecords.forget());
  }

  private static void retryOrGiveUp(
      ExecutionComplete failed, ExecutionOperations<Void> jobs, RunBulkJob runBulkJob) {
    int failures = failed.getExecution().consecutiveFailures + 1;
    if (failures < TRIES) {
      jobs.reschedule(failed, failed.getTimeDone().plus(BEFORE_RETRY.multipliedBy(failures)));
      return;
    }
    runBulkJob.fail(failed.getExecution().taskInstance.getId());
    jobs.remove();
  }
}
