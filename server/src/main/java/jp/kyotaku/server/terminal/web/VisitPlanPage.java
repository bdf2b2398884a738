package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.WrittenDate;
import jp.kyotaku.server.inquiry.PlanOutcome;
import jp.kyotaku.server.inquiry.PlanVisits;
import jp.kyotaku.server.inquiry.PlannedVisit;
import jp.kyotaku.server.inquiry.ShowVisitCheck;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 訪問予定: a day's visits, each added, changed or taken out */
@Controller
class VisitPlanPage {

  static final String PATH = "/terminal/visits";

  private final PlanVisits planVisits;
  private final ShowVisitCheck showVisitCheck;
  private final BusinessClock clock;

  VisitPlanPage(PlanVisits planVisits, ShowVisitCheck showVisitCheck, BusinessClock clock) {
    this.planVisits = planVisits;
    this.showVisitCheck = showVisitCheck;
    this.clock = clock;
  }

  static String of(LocalDate day, VisitDone done) {
    return PATH + "?day=" + day + "&done=" + done.name();
  }

  /** Without a day, or with none of the calendar, it is tomorrow's. */
  @GetMapping(PATH)
  ModelAndView show(
      @AuthenticationPrincipal Operator operator,
      @RequestParam @Nullable String day,
      @RequestParam @Nullable String done) {
    LocalDate shown = day(day);
    return new ModelAndView("terminal/visits")
        .addObject("operator", operator)
        .addObject("day", shown)
        .addObject("dayInWords", InWords.date(shown))
        .addObject("today", clock.today())
        .addObject("ahead", planVisits.daysAhead(operator).stream().map(DayLink::of).toList())
        .addObject("done", Named.find(VisitDone.values(), done == null ? "" : done).orElse(null))
        .addObject("check", UUID.randomUUID())
        .addObject(
            "last", showVisitCheck.latest(operator, shown).map(VisitCheckPage::at).orElse(""))
        .addObject("rows", planVisits.on(operator, shown).stream().map(VisitRow::of).toList());
  }

  /** 予定のある日 */
  record DayLink(LocalDate day, String label) {

    static DayLink of(LocalDate day) {
      return new DayLink(day, InWords.date(day));
    }
  }

  @GetMapping(PATH + "/new")
  ModelAndView add(@AuthenticationPrincipal Operator operator, @RequestParam @Nullable String day) {
    return form(operator, VisitForm.empty(day(day)), false, List.of());
  }

  @PostMapping(PATH)
  ModelAndView add(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent) {
    var form = VisitForm.of(sent);
    return switch (VisitReading.read(form, clock.today())) {
      case VisitReading.Read.Good(var visit) ->
          told(
              operator,
              form,
              false,
              visit,
              planVisits.add(operator, List.of(visit)),
              VisitDone.ADDED);
      case VisitReading.Read.Wrong(var errors) -> form(operator, form, false, errors);
    };
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView edit(@AuthenticationPrincipal Operator operator, @PathVariable UUID id) {
    return planVisits
        .find(operator, id)
        .map(visit -> form(operator, VisitForm.of(visit), true, List.of()))
        .orElseGet(() -> gone(operator));
  }

  @PostMapping(PATH + "/{id}")
  ModelAndView change(
      @AuthenticationPrincipal Operator operator,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent) {
    sent.set("id", id.toString());
    var form = VisitForm.of(sent);
    return switch (VisitReading.read(form, clock.today())) {
      case VisitReading.Read.Good(var visit) ->
          told(operator, form, true, visit, planVisits.change(operator, visit), VisitDone.CHANGED);
      case VisitReading.Read.Wrong(var errors) -> form(operator, form, true, errors);
    };
  }

  @PostMapping(PATH + "/{id}/removal")
  ModelAndView remove(
      @AuthenticationPrincipal Operator operator,
      @PathVariable UUID id,
      @RequestParam @Nullable String day) {
    planVisits.remove(operator, id);
    return SeeOther.to(of(day(day), VisitDone.REMOVED));
  }

  private ModelAndView told(
      Operator operator,
      VisitForm form,
      boolean planned,
      PlannedVisit visit,
      PlanOutcome outcome,
      VisitDone done) {
    return switch (outcome) {
      case PlanOutcome.Planned(var added, _) ->
          SeeOther.to(of(visit.day(), planned || added > 0 ? done : VisitDone.KNOWN));
      case PlanOutcome.SameAsAnother _ ->
          form(operator, form, planned, List.of(error(ErrorCode.VISIT_TWICE)));
      case PlanOutcome.TooMany _ ->
          form(operator, form, planned, List.of(error(ErrorCode.VISITS_TOO_MANY)));
      case PlanOutcome.Gone _ -> gone(operator);
    };
  }

  private static FormError error(ErrorCode code) {
    return new FormError("day", code.sentence() + code.advice());
  }

  private static ModelAndView form(
      Operator operator, VisitForm form, boolean planned, List<FormError> errors) {
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("terminal/visit-form", status)
        .addObject("operator", operator)
        .addObject("form", form)
        .addObject("planned", planned)
        .addObject("categories", VisitReading.CATEGORIES)
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }

  private static ModelAndView gone(Operator operator) {
    return new ModelAndView("terminal/visit-not-found", HttpStatus.NOT_FOUND)
        .addObject("operator", operator);
  }

  private LocalDate day(@Nullable String text) {
    return Optional.ofNullable(text)
        .flatMap(WrittenDate::read)
        .orElseGet(() -> clock.today().plusDays(1));
  }
}
