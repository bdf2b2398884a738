package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.continuity.ReInquiryDecision;

/**
 * 照会した機関から見た人: what the continuing relationship and the consents say.
 *
 * @param homeVisit 訪問診療等の同意
 * @param own the consent of the asked category itself
 */
record Standing(
    ReInquiryDecision decision,
    Optional<ConsentRegistration> homeVisit,
    Optional<ConsentLife> own) {

  Standing withOwn(Optional<ConsentLife> consent) {
    return new Standing(decision, homeVisit, consent);
  }

  /** 答えてよいか */
  sealed interface Door {}

  record Open(Permission permission, Optional<ConsentRegistration> registration) implements Door {}

  record Closed(ReInquiryDecision.Refused decision) implements Door {}

  /**
   * Care that knows no relationship is answered by a consent of its own that can be used on the day
   * and still goes on: a past day does not bring back what has ended.
   *
   * @param moment the present one
   */
  Door on(CareCategory category, LocalDate day, Instant moment) {
    return switch (decision) {
      case ReInquiryDecision.Allowed allowed ->
          new Open(new Permission.OfRelationship(allowed), homeVisit);
      case ReInquiryDecision.Refused refused ->
          fresh(category, day, moment)
              .<Door>map(
                  life ->
                      new Open(new Permission.FreshConsent(life), Optional.of(life.registration())))
              .orElseGet(() -> new Closed(refused));
    };
  }

  private Optional<ConsentLife> fresh(CareCategory category, LocalDate day, Instant moment) {
    return category == CareCategory.HOME_VISIT_CARE
        ? Optional.empty()
        : own.filter(life -> life.goesOn(moment))
            .filter(life -> !day.isBefore(life.registration().registeredOn()))
            .filter(life -> !day.isAfter(life.lastDay()));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Standing[***]";
  }
}
