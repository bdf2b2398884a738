package jp.kyotaku.server.terminal.web;

import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.ConfirmConsented;
import jp.kyotaku.server.inquiry.ConsentedAnswer;
import jp.kyotaku.server.inquiry.ConsentedEligibility;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 同意した人の資格確認結果 (T06) */
@Controller
class EligibilityPage {

  private final ConfirmConsented confirmConsented;
  private final Institutions institutions;
  private final ReferenceLines referenceLines;
  private final ResultSheet resultSheet;

  EligibilityPage(
      ConfirmConsented confirmConsented,
      Institutions institutions,
      ReferenceLines referenceLines,
      ResultSheet resultSheet) {
    this.referenceLines = referenceLines;
    this.confirmConsented = confirmConsented;
    this.institutions = institutions;
    this.resultSheet = resultSheet;
  }

  /** Where the present entitlement of this registration's person is confirmed. */
  static String of(UUID registration) {
    return "/terminal/consented/" + registration;
  }

  @GetMapping("/terminal/consented/{registrationId}")
  ModelAndView show(@AuthenticationPrincipal Operator operator, @PathVariable UUID registrationId) {
    return switch (confirmConsented.of(operator, registrationId)) {
      case ConsentedAnswer.Confirmed(var eligibility) ->
          new ModelAndView("terminal/eligibility")
              .addObject("operator", operator)
              .addObject("result", view(operator, eligibility))
              .addObject("references", referenceLines.of(operator, eligibility.confirmed()));
      case ConsentedAnswer.SwitchedOff(var category) -> FunctionOff.page(operator, category);
      case ConsentedAnswer.Ended(var life) ->
          new ModelAndView("terminal/consent-ended", HttpStatus.CONFLICT)
              .addObject("operator", operator)
              .addObject("category", life.registration().category().label())
              .addObject("lastDay", InWords.date(life.lastDay()))
              .addObject("withdrawal", WithdrawalPage.of(life.registration()));
      case ConsentedAnswer.NoSuchRegistration _ ->
          new ModelAndView("terminal/registration-not-found", HttpStatus.NOT_FOUND)
              .addObject("operator", operator);
    };
  }

  @GetMapping("/terminal/consented/{registrationId}/print")
  ResponseEntity<byte[]> print(
      @AuthenticationPrincipal Operator operator, @PathVariable UUID registrationId) {
    return switch (confirmConsented.of(operator, registrationId)) {
      case ConsentedAnswer.Confirmed(var eligibility) ->
          resultSheet.of(operator, view(operator, eligibility));
      case ConsentedAnswer.SwitchedOff _,
          ConsentedAnswer.Ended _,
          ConsentedAnswer.NoSuchRegistration _ ->
          Download.notThere("/terminal/consented/" + registrationId);
    };
  }

  private EligibilityView view(Operator operator, ConsentedEligibility eligibility) {
    var institution = new InstitutionCode(operator.institutionCode());
    return EligibilityView.of(eligibility, institutions.characterCodeOf(institution));
  }
}
