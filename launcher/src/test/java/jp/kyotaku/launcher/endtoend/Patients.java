package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** 同意を登録し続ける人たち: who got no clear answer asks again with the same signature */
final class Patients {

  /** Those at whose address a patient can consent to home-visit care. */
  static final List<SampleInstitution> VISITING =
      SampleInstitutions.connected().stream().filter(SampleInstitution::homeVisitOn).toList();

  private static final Duration BEFORE_AGAIN = Duration.ofMillis(300);
  private static final List<SamplePerson> PEOPLE =
      List.of(SampleNation.HARU, SampleNation.KENICHI, SampleNation.SAKURA, SampleNation.KAZUO);

  private final Rehearsal rehearsal;
  private final Random random;
  private final List<String> registered = new CopyOnWriteArrayList<>();
  private final AtomicInteger registering = new AtomicInteger();
  private final AtomicInteger foundRegistered = new AtomicInteger();

  Patients(Rehearsal rehearsal, Random random) {
    this.rehearsal = rehearsal;
    this.random = random;
  }

  /** The sessions whose registration was acknowledged. */
  List<String> registered() {
    return List.copyOf(registered);
  }

  /** One after the other; several threads may call this. */
  void comeUntil(Stop stop) {
    while (!stop.requested()) {
      try {
        register(comesToTheCard());
      } catch (IOException closedJustNow) {
        LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
      }
    }
  }

  private Reception comesToTheCard() throws IOException {
    return Reception.begin(
        rehearsal,
        VISITING.get(random.nextInt(VISITING.size())),
        PEOPLE.get(random.nextInt(PEOPLE.size())),
        Choices.allBut());
  }

  /** Whether somebody waits for the answer right now. */
  boolean registering() {
    return registering.get() > 0;
  }

  int registrations() {
    return registered.size();
  }

  /** Until it is said clearly: stopping in between would leave it open what must be found. */
  private void register(Reception reception) {
    var said = answerTo(reception);
    while (said == Reception.Said.NOTHING) {
      LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
      said = answerTo(reception);
    }
    if (said == Reception.Said.ALREADY) {
      foundRegistered.incrementAndGet();
    }
    registered.add(reception.session());
  }

  private Reception.Said answerTo(Reception reception) {
    registering.incrementAndGet();
    try {
      return reception.register();
    } finally {
      registering.decrementAndGet();
    }
  }

  @Override
  public String toString() {
    return "%d registered, for %d of them the answer was lost"
        .formatted(registered.size(), foundRegistered.get());
  }
}
