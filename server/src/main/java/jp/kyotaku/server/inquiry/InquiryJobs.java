package jp.kyotaku.server.inquiry;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 一括照会の仕事: at least once; the reception number makes a repeat harmless. */
@Configuration(proxyBeanMethods = false)
class InquiryJobs {

  static final TaskDescriptor<Void> RUN_INQUIRY = TaskDescriptor.of("run-inquiry");

  @Bean
  OneTimeTask<Void> runInquiryTask(RunInquiry runInquiry, FreshInquiries freshInquiries) {
    return Tasks.oneTime(RUN_INQUIRY)
        .execute(
            (job, _) -> {
              runInquiry.run(job.getId());
              freshInquiries.finished(job.getId());
            });
  }
}
