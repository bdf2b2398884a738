package jp.kyotaku.server.terminal.web;

import java.util.UUID;
import jp.kyotaku.server.inquiry.ConfirmConsented;
import jp.kyotaku.server.inquiry.ConsentedEligibility;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 資格確認結果 (T06) */
@Controller
class EligibilityPage {

  private final ConfirmConsented confirmConsented;

  EligibilityPage(ConfirmConsented confirmConsented) {
    this.confirmConsented = confirmConsented;
  }

  @GetMapping("/terminal/consented/{registrationId}")
  ModelAndView show(@AuthenticationPrincipal Operator operator, @PathVariable UUID registrationId) {
    return confirmConsented
        .of(operator, registrationId)
        .map(EligibilityPage::result)
        .orElseGet(EligibilityPage::notFound)
        .addObject("operator", operator);
  }

  private static ModelAndView result(ConsentedEligibility confirmed) {
    return new ModelAndView("terminal/eligibility")
        .addObject("result", EligibilityView.of(confirmed));
  }

  private static ModelAndView notFound() {
    return new ModelAndView("terminal/registration-not-found", HttpStatus.NOT_FOUND);
  }
}
