package jp.kyotaku.launcher.journey;

import java.io.PrintStream;
import java.util.Optional;
import jp.kyotaku.launcher.Rehearsal;

/** 一巡 (docs/journeys): the first visit, and everything from the second visit to the withdrawal. */
public final class WholeRound {

  private final FirstVisit firstVisit;
  private final NextVisits nextVisits;

  public WholeRound(Rehearsal rehearsal) {
    this.firstVisit = new FirstVisit(rehearsal);
    this.nextVisits = new NextVisits(rehearsal);
  }

  /** What failed, in words; empty when all steps passed. Once only. */
  public Optional<String> play(PrintStream out) {
    try (firstVisit;
        nextVisits) {
      return Journey.play(out, this::play);
    }
  }

  private void play(Journey journey) {
    firstVisit.play(journey);
    nextVisits.play(journey);
  }
}
