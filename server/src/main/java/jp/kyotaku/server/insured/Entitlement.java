package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 資格の有効性 */
public sealed interface Entitlement {

  /** 1 有効 */
  record Entitled(Person person, Coverage coverage) implements Entitlement {}

  /** 2 無効: the last coverage ended or has not begun, and there is no other. */
  record Lapsed(Person person, Coverage coverage) implements Entitlement {}

  /** 3 無効（新しい資格あり）: the newer one is not disclosed to a question by old numbers (T-034). */
  record Superseded(Person person, Coverage coverage) implements Entitlement {}

  /** 4 該当資格なし */
  record NotFound() implements Entitlement {}

  /** 5 複数該当: the ones that hold, or else all that fit. */
  record SeveralMatch(List<Match> matches) implements Entitlement {}

  /**
   * One coverage that fits the question.
   *
   * @param otherHolds whether another coverage of the same person holds on the day
   */
  record Match(Person person, Coverage coverage, boolean otherHolds) {}

  static Entitlement of(List<Match> matches, LocalDate day) {
    var holding = matches.stream().filter(match -> match.coverage().holdsOn(day)).toList();
    if (holding.size() > 1) {
      return new SeveralMatch(holding);
    }
    if (holding.size() == 1) {
      var match = holding.getFirst();
      return new Entitled(match.person(), match.coverage());
    }
    if (matches.stream().map(match -> match.person().id()).distinct().count() > 1) {
      return new SeveralMatch(matches);
    }
    return latest(matches).map(Entitlement::ofPast).orElseGet(NotFound::new);
  }

  private static Entitlement ofPast(Match match) {
    return match.otherHolds()
        ? new Superseded(match.person(), match.coverage())
        : new Lapsed(match.person(), match.coverage());
  }

  private static Optional<Match> latest(List<Match> matches) {
    return matches.stream().max(Comparator.comparing(match -> match.coverage().qualifiedFrom()));
  }
}
