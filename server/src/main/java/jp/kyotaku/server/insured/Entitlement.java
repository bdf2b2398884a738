package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 資格の有効性 */
public sealed interface Entitlement {

  /** What was found, the health insurance first; empty where nothing was. */
  List<Coverage> coverages();

  /** 1 有効: one health insurance, or medical aid with its ticket, or both together. */
  record Entitled(List<Coverage> coverages) implements Entitlement {
    public Entitled {
      coverages = List.copyOf(coverages);
    }
  }

  /** 6 有効（未登録）: medical aid, but no ticket for this institution and month yet. */
  record WithoutTicket(List<Coverage> coverages) implements Entitlement {
    public WithoutTicket {
      coverages = List.copyOf(coverages);
    }
  }

  /** 2 無効: the last coverage ended or has not begun, and there is no newer one. */
  record Lapsed(Coverage coverage) implements Entitlement {
    @Override
    public List<Coverage> coverages() {
      return List.of(coverage);
    }
  }

  /** 3 無効（新しい資格あり）: the newer one is not disclosed to a question by old numbers (T-034). */
  record Superseded(Coverage coverage) implements Entitlement {
    @Override
    public List<Coverage> coverages() {
      return List.of(coverage);
    }
  }

  /** 4 該当資格なし */
  record NotFound(NotFoundReason reason) implements Entitlement {
    @Override
    public List<Coverage> coverages() {
      return List.of();
    }
  }

  /**
   * 5 複数該当: the ones that hold, or else all that fit.
   *
   * @param branchMissing the question has no branch number, and one would tell them apart
   */
  record SeveralMatch(List<Coverage> coverages, boolean branchMissing) implements Entitlement {
    public SeveralMatch {
      coverages = List.copyOf(coverages);
    }
  }

  /**
   * 該当資格なしの理由: only what the asked data themselves allow. Whether the number or the birth date does
   * not fit would tell about somebody else.
   */
  enum NotFoundReason {
    INSURER_NOT_REGISTERED,
    NO_SUCH_PERSON
  }

  /**
   * One coverage that fits the question.
   *
   * @param newerHolds whether a newer coverage of the same person holds on the day
   */
  record Match(Coverage coverage, boolean newerHolds) {}

  /** The versions of all that was answered. */
  default List<Long> versionIds() {
    return coverages().stream().flatMap(Coverage::versionIds).toList();
  }

  /** Whose they are: empty where nobody or several people were found. */
  default Optional<Person> person() {
    var people = coverages().stream().map(Coverage::person).toList();
    return people.stream().map(Person::id).distinct().count() == 1
        ? Optional.of(people.getFirst())
        : Optional.empty();
  }

  static Entitlement of(List<Match> found, LocalDate day) {
    var matches = found.stream().filter(match -> !match.coverage().cancelled()).toList();
    var holding =
        matches.stream().map(Match::coverage).filter(coverage -> coverage.holdsOn(day)).toList();
    if (!holding.isEmpty()) {
      return ofHolding(holding);
    }
    if (ofSeveralPeople(matches.stream().map(Match::coverage).toList())) {
      return new SeveralMatch(matches.stream().map(Match::coverage).toList(), false);
    }
    return lastBegun(matches, day)
        .map(Entitlement::ofPast)
        .orElseGet(() -> new NotFound(NotFoundReason.NO_SUCH_PERSON));
  }

  private static Entitlement ofHolding(List<Coverage> holding) {
    var aid = holding.stream().filter(Coverage::medicalAid).toList();
    var insurance = holding.stream().filter(Predicate.not(Coverage::medicalAid)).toList();
    var all = Stream.concat(insurance.stream(), aid.stream()).toList();
    if (insurance.size() > 1 || ofSeveralPeople(all)) {
      return new SeveralMatch(all, false);
    }
    boolean registered =
        !insurance.isEmpty() || aid.stream().anyMatch(coverage -> !coverage.tickets().isEmpty());
    return registered ? new Entitled(all) : new WithoutTicket(all);
  }

  private static Entitlement ofPast(Match match) {
    return match.newerHolds() ? new Superseded(match.coverage()) : new Lapsed(match.coverage());
  }

  /** The one that began last by the day, or else the first to begin. */
  private static Optional<Match> lastBegun(List<Match> matches, LocalDate day) {
    Comparator<Match> byBeginning = Comparator.comparing(match -> match.coverage().qualifiedFrom());
    return matches.stream()
        .filter(match -> !match.coverage().qualifiedFrom().isAfter(day))
        .max(byBeginning)
        .or(() -> matches.stream().min(byBeginning));
  }

  private static boolean ofSeveralPeople(List<Coverage> coverages) {
    return coverages.stream().map(coverage -> coverage.person().id()).distinct().count() > 1;
  }
}
