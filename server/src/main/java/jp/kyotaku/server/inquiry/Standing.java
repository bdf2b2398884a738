package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.continuity.ConsentUse;
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
    Optional<ConsentRegistration> own) {

  Standing withOwn(Optional<ConsentRegistration> consent) {
    return new Standing(decision, homeVisit, consent);
  }

  /** 答えてよいか */
  sealed interface Door {}

  record Open(Permission permission, Optional<ConsentRegistration> registration) implements Door {}

  record Closed(ReInquiryDecision.Refused decision) implements Door {}

  /**
   * Care that knows no relationship is answered by a consent of its own that can be used on the
   * day.
   */
  Door on(CareCategory category, LocalDate day) {
    return switch (decision) {
      case ReInquiryDecision.Allowed allowed ->
          new Open(new Permission.OfRelationship(allowed), homeVisit);
      case ReInquiryDecision.Refused refused ->
          fresh(category, day)
              .<Door>map(
                  registration ->
                      new Open(
                          new Permission.FreshConsent(lastDay(registration)),
                          Optional.of(registration)))
              .orElseGet(() -> new Closed(refused));
    };
  }

  private Optional<ConsentRegistration> fresh(CareCategory category, LocalDate day) {
    return category == CareCategory.HOME_VISIT_CARE
        ? Optional.empty()
        : own.filter(consent -> consent.withdrawal().isEmpty())
            .filter(consent -> !day.isBefore(consent.registeredOn()))
            .filter(consent -> !day.isAfter(lastDay(consent)));
  }

  /** A booking puts the consent off to its day. */
  private static LocalDate lastDay(ConsentRegistration consent) {
    return ConsentUse.lastDay(
        consent.category(), consent.bookedFor().orElse(consent.registeredOn()));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Standing[***]";
  }
}
