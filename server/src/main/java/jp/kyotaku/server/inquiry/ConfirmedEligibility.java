package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;

/**
 * 確認した資格 (T06)
 *
 * @param coverages of one person, the health insurance first; empty where nobody may be shown
 */
public record ConfirmedEligibility(
    Validity validity, Reason reason, List<Coverage> coverages, LocalDate day, Instant at) {

  /** 資格が一つに定まらない理由: only what the asked data themselves allow. */
  public enum Reason {
    NONE,
    INSURER_NOT_REGISTERED,
    NO_SUCH_PERSON,
    BRANCH_MISSING,
    SEVERAL_PEOPLE,
    SEVERAL_INSURANCES,
    REFERENCE_NUMBER_UNKNOWN
  }

  public ConfirmedEligibility {
    coverages = List.copyOf(coverages);
  }

  static ConfirmedEligibility of(Entitlement entitlement, LocalDate day, Instant at) {
    return new ConfirmedEligibility(
        Validity.of(entitlement), reason(entitlement), shown(entitlement), day, at);
  }

  /** Where several people fit, nobody is shown: the question named one. */
  private static List<Coverage> shown(Entitlement entitlement) {
    return entitlement.person().isPresent() ? entitlement.coverages() : List.of();
  }

  static Reason reason(Entitlement entitlement) {
    return switch (entitlement) {
      case Entitlement.NotFound(var reason) -> reason(reason);
      case Entitlement.SeveralMatch several -> reason(several);
      case Entitlement.Entitled _,
          Entitlement.WithoutTicket _,
          Entitlement.Lapsed _,
          Entitlement.Superseded _ ->
          Reason.NONE;
    };
  }

  private static Reason reason(Entitlement.NotFoundReason reason) {
    return switch (reason) {
      case INSURER_NOT_REGISTERED -> Reason.INSURER_NOT_REGISTERED;
      case NO_SUCH_PERSON -> Reason.NO_SUCH_PERSON;
    };
  }

  private static Reason reason(Entitlement.SeveralMatch several) {
    if (several.branchMissing()) {
      return Reason.BRANCH_MISSING;
    }
    return several.person().isPresent() ? Reason.SEVERAL_INSURANCES : Reason.SEVERAL_PEOPLE;
  }
}
