package jp.kyotaku.launcher.endtoend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;

/** 強制終了を繰り返す: one process or several at once, at random instants, each started again soon */
final class Killer {

  /** The cheap one more often: a start of the server takes seconds. */
  private static final List<List<ProcessName>> VICTIMS =
      List.of(
          List.of(ProcessName.LINK),
          List.of(ProcessName.LINK),
          List.of(ProcessName.LINK),
          List.of(ProcessName.LINK),
          List.of(ProcessName.SERVER),
          List.of(ProcessName.POSTGRES),
          List.of(ProcessName.POSTGRES, ProcessName.SERVER, ProcessName.LINK));

  private static final int REGISTRATIONS_BETWEEN = 4;
  private static final int ARRIVALS_BETWEEN = 10;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Rehearsal rehearsal;
  private final RandomGenerator random;
  private final Patients patients;
  private final Collector collector;
  private final Map<ProcessName, Integer> kills = new EnumMap<>(ProcessName.class);

  Killer(Rehearsal rehearsal, RandomGenerator random, Patients patients, Collector collector) {
    this.rehearsal = rehearsal;
    this.random = random;
    this.patients = patients;
    this.collector = collector;
  }

  /** All of the list once, then whoever is drawn until the time is over. */
  void killFor(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    var rest = new ArrayList<>(VICTIMS);
    while (!rest.isEmpty() || System.nanoTime() - end < 0) {
      killAndRestart(
          rest.isEmpty()
              ? VICTIMS.get(random.nextInt(VICTIMS.size()))
              : rest.remove(random.nextInt(rest.size())));
    }
  }

  Map<ProcessName, Integer> kills() {
    return Map.copyOf(kills);
  }

  private void killAndRestart(List<ProcessName> victims) {
    awaitWork();
    pauseUpTo(Duration.ofMillis(20));
    victims.reversed().forEach(rehearsal::kill);
    pauseUpTo(Duration.ofMillis(300));
    for (var victim : victims) {
      rehearsal.restart(victim);
      kills.merge(victim, 1, Integer::sum);
    }
  }

  /**
   * Until it works again and somebody is just registering, so that there is something to tear; not
   * for long: also an idle system may be killed.
   */
  private void awaitWork() {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    int registrations = patients.registrations() + REGISTRATIONS_BETWEEN;
    int arrivals = collector.count() + ARRIVALS_BETWEEN;
    while (System.nanoTime() - end < 0
        && (patients.registrations() < registrations
            || collector.count() < arrivals
            || !patients.registering())) {
      LockSupport.parkNanos(100_000);
    }
  }

  /** At any instant: the length is the randomness itself, nothing is waited for. */
  private void pauseUpTo(Duration longest) {
    LockSupport.parkNanos(random.nextLong(longest.toNanos()));
  }
}
