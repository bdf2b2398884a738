package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/**
 * 再照会の監査: who asked, about whom, for which care, on what basis and evidence, and the
 * answer.
 */
@Component
class ReInquiryEvents {

  private final ConfirmEligibility confirmEligibility;
  private final BusinessClock clock;

  ReInquiryEvents(ConfirmEligibility confirmEligibility, BusinessClock clock) {
    this.confirmEligibility = confirmEligibility;
    this.clock = clock;
  }

  Event of(Asker asker, CareCategory category, LocalDate day, ReInquiryAnswer answer) {
    return switch (answer) {
      case ReInquiryAnswer.Answered answered ->
          permitted(answered(asker, day, answered), answered.permission())
              .with("category", category.name())
              .with("changed", Boolean.toString(answered.changed()));
      case ReInquiryAnswer.Refused refused ->
          event(asker, EventKind.RE_INQUIRY_REFUSED, category, day)
              .with("refusal", refused.decision().reason().name())
              .about(refused.personId(), List.of());
      case ReInquiryAnswer.NotFound(var validity, _) ->
          event(asker, EventKind.ELIGIBILITY_INQUIRED, category, day)
              .with("validity", validity.name());
    };
  }

  private Event answered(Asker asker, LocalDate day, ReInquiryAnswer.Answered answered) {
    return confirmEligibility.event(
        asker.on(answered.permission().ground()),
        EventKind.ELIGIBILITY_INQUIRED,
        day,
        answered.entitlement(),
        OptionalLong.of(answered.personId()));
  }

  private static Event permitted(Event event, Permission permission) {
    var dated = event.with("until", permission.until().toString());
    return switch (permission) {
      case Permission.OfRelationship(var decision) ->
          dated
              .with("basis", decision.basis().name())
              .with("firstVisit", decision.firstVisit().toString())
              .with("evidence", months(decision.evidence()));
      case Permission.FreshConsent _ -> dated.with("basis", "FRESH_CONSENT");
    };
  }

  private static String months(List<YearMonth> evidence) {
    return evidence.stream().map(YearMonth::toString).collect(Collectors.joining(" "));
  }

  private Event event(Asker asker, EventKind kind, CareCategory category, LocalDate day) {
    return Event.of(kind, clock.instant(), asker.institution())
        .with("day", day.toString())
        .with("way", asker.way().name())
        .with("ground", LegalGround.RE_INQUIRY.name())
        .with("category", category.name())
        .by(asker.operator());
  }
}
