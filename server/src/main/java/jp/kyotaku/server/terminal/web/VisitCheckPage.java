package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.WrittenDate;
import jp.kyotaku.server.inquiry.CheckVisits;
import jp.kyotaku.server.inquiry.ShowVisitCheck;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 訪問の前の確認: one screen and one sheet for a day's visits */
@Controller
class VisitCheckPage {

  private static final String PATH = VisitPlanPage.PATH + "/checks";

  private final CheckVisits checkVisits;
  private final ShowVisitCheck showVisitCheck;
  private final ResultSheet resultSheet;
  private final BusinessClock clock;

  VisitCheckPage(
      CheckVisits checkVisits,
      ShowVisitCheck showVisitCheck,
      ResultSheet resultSheet,
      BusinessClock clock) {
    this.checkVisits = checkVisits;
    this.showVisitCheck = showVisitCheck;
    this.resultSheet = resultSheet;
    this.clock = clock;
  }

  static String at(UUID id) {
    return PATH + "/" + id;
  }

  /** The answers have an address of their own: looking again asks nothing anew. */
  @PostMapping(PATH)
  ModelAndView check(
      @AuthenticationPrincipal Operator operator,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String day) {
    LocalDate asked = WrittenDate.read(day).orElseGet(() -> clock.today().plusDays(1));
    return checkVisits
        .check(operator, Named.id(id), asked)
        .map(check -> SeeOther.to(at(check)))
        .orElseGet(() -> SeeOther.to(VisitPlanPage.PATH + "?day=" + asked));
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView show(@AuthenticationPrincipal Operator operator, @PathVariable UUID id) {
    return view(operator, id)
        .map(view -> new ModelAndView("terminal/visit-check").addObject("view", view))
        .orElseGet(() -> new ModelAndView("terminal/visit-not-found", HttpStatus.NOT_FOUND))
        .addObject("operator", operator);
  }

  @GetMapping(PATH + "/{id}/print")
  ResponseEntity<byte[]> print(@AuthenticationPrincipal Operator operator, @PathVariable UUID id) {
    return view(operator, id)
        .map(view -> resultSheet.of(operator, view.sheet()))
        .orElseGet(() -> Download.notThere(at(id)));
  }

  private Optional<VisitCheckView> view(Operator operator, UUID id) {
    return showVisitCheck.of(operator, id).map(VisitCheckView::of);
  }
}
