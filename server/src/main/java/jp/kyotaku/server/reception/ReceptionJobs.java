package jp.kyotaku.server.reception;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import jp.kyotaku.server.identity.RemoveOldChallenges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 受付の片付け: one node at a time; a repeat finds nothing left to do. */
@Configuration(proxyBeanMethods = false)
class ReceptionJobs {

  private static final Duration BETWEEN_LOOKS_AT_BOOKINGS = Duration.ofMinutes(10);

  @Bean
  RecurringTask<Void> tidyReceptionsTask(
      EndIdleReceptions endIdleReceptions,
      RemoveOldChallenges removeOldChallenges,
      ReceptionSettings settings) {
    return Tasks.recurring("tidy-receptions", FixedDelay.of(settings.tidyEvery()))
        .execute(
            (_, _) -> {
              endIdleReceptions.end();
              endIdleReceptions.removeOld();
              removeOldChallenges.remove(settings.kept());
            });
  }

  @Bean
  RecurringTask<Void> forgetBookingsTask(ForgetBookings forgetBookings) {
    return Tasks.recurring("forget-bookings", FixedDelay.of(BETWEEN_LOOKS_AT_BOOKINGS))
        .execute((_, _) -> forgetBookings.forget());
  }
}
