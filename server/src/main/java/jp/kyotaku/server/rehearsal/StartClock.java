package jp.kyotaku.server.rehearsal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.institutions.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 業務時計を始める: kept data go on from where they are, and a wish to go back is refused. */
@Component
@InRehearsal
public class StartClock {

  private static final Logger LOG = LoggerFactory.getLogger(StartClock.class);

  private final BusinessClock clock;
  private final MoveClock moveClock;
  private volatile Optional<String> refusal = Optional.empty();

  StartClock(BusinessClock clock, MoveClock moveClock) {
    this.clock = clock;
    this.moveClock = moveClock;
  }

  void start(Optional<LocalDateTime> wish) {
    clock.startAt(wish.orElse(SampleNation.REHEARSAL_START));
    wish.ifPresent(this::moveTo);
  }

  /** Why the time asked for at start-up was not set, in words. */
  public Optional<String> refusal() {
    return refusal;
  }

  private void moveTo(LocalDateTime wish) {
    LocalDateTime now = clock.now();
    if (isNow(wish, now)) {
      return;
    }
    if (moveClock.to(wish) == BusinessClock.Moved.NOT_BACKWARDS) {
      refuse(wish, now);
    }
  }

  /** A clock that was just started at the wish has ticked on a little already. */
  private static boolean isNow(LocalDateTime wish, LocalDateTime now) {
    return Duration.between(wish, now).abs().compareTo(Duration.ofMinutes(1)) < 0;
  }

  private void refuse(LocalDateTime wish, LocalDateTime now) {
    refusal = Optional.of(sentence(wish, now));
    LOG.warn("The clock stays at {}: {} would be backwards", now, wish);
  }

  private static String sentence(LocalDateTime wish, LocalDateTime now) {
    return "指定された日時 "
        + inWords(wish)
        + "は、保存されている業務日時 "
        + inWords(now)
        + "より前なので、使いませんでした。前の日付から始めるときは、新しいデータフォルダを指定してください。";
  }

  private static String inWords(LocalDateTime moment) {
    return "%s %d時%02d分"
        .formatted(Japan.dateInWords(moment.toLocalDate()), moment.getHour(), moment.getMinute());
  }
}
