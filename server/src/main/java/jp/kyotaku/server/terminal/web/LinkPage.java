package jp.kyotaku.server.terminal.web;

import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.AskToSendAgain;
import jp.kyotaku.server.inquiry.ShowLink;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 連携アプリの状態: last contact, what waits, what was set aside and why; sent again by a button. */
@Controller
@RequestMapping("/terminal/link")
class LinkPage {

  private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final ShowLink showLink;
  private final AskToSendAgain askToSendAgain;
  private final BusinessClock clock;

  LinkPage(ShowLink showLink, AskToSendAgain askToSendAgain, BusinessClock clock) {
    this.showLink = showLink;
    this.askToSendAgain = askToSendAgain;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    var institution = new InstitutionCode(operator.institutionCode());
    return new ModelAndView("terminal/link")
        .addObject("operator", operator)
        .addObject("link", LinkView.of(showLink.of(institution), clock.instant()));
  }

  /** A second press finds nothing more to ask for. */
  @PostMapping
  ModelAndView sendAgain(
      @AuthenticationPrincipal Operator operator, @RequestParam(defaultValue = "") String file) {
    if (file.equals("all")) {
      askToSendAgain.all(operator);
    } else if (file.matches(UUID_FORM)) {
      askToSendAgain.one(operator, UUID.fromString(file));
    }
    var view = new RedirectView("/terminal/link?asked");
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
