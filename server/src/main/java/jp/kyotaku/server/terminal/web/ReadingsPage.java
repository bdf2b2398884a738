package jp.kyotaku.server.terminal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.kyotaku.server.inquiry.ConsentedList;
import jp.kyotaku.server.inquiry.ConsentedPerson;
import jp.kyotaku.server.inquiry.ListConsented;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** マイナンバーカードで確認 (T03): who has just been read at this institution. */
@Controller
class ReadingsPage {

  private static final int SECONDS = 15;

  /** Ten minutes; then somebody has to be there, or the session may end. */
  private static final int MOST_REFRESHES = 40;

  private final ListConsented listConsented;
  private final BusinessClock clock;

  ReadingsPage(ListConsented listConsented, BusinessClock clock) {
    this.listConsented = listConsented;
    this.clock = clock;
  }

  /** The header works without JavaScript, and only where somebody asked for it. */
  @GetMapping("/terminal/readings")
  ModelAndView show(
      @AuthenticationPrincipal Operator operator,
      @RequestParam(defaultValue = "") String auto,
      HttpServletResponse response) {
    int refreshes = refreshes(auto);
    if (refreshes > 0) {
      String next = refreshes < MOST_REFRESHES ? "?auto=" + (refreshes + 1) : "";
      response.setHeader("Refresh", SECONDS + "; url=/terminal/readings" + next);
    }
    return switch (listConsented.today(operator)) {
      case ConsentedList.People(var people) -> list(operator, people, refreshes);
      case ConsentedList.SwitchedOff _ -> FunctionOff.page(operator, "訪問診療等・オンライン診療等");
    };
  }

  private ModelAndView list(Operator operator, List<ConsentedPerson> people, int refreshes) {
    var today = clock.today();
    return new ModelAndView("terminal/readings")
        .addObject("operator", operator)
        .addObject("refreshes", refreshes)
        .addObject("today", InWords.date(today))
        .addObject(
            "people", people.stream().map(person -> ConsentedRow.of(person, today)).toList());
  }

  private static int refreshes(String auto) {
    return auto.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(auto), MOST_REFRESHES) : 0;
  }
}
