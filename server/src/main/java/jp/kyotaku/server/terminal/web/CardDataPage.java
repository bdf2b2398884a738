package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.ConfirmByCardData;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 保険証/処方箋で確認 (T04) */
@Controller
class CardDataPage {

  private final ConfirmByCardData confirmByCardData;
  private final BusinessClock clock;

  CardDataPage(ConfirmByCardData confirmByCardData, BusinessClock clock) {
    this.confirmByCardData = confirmByCardData;
    this.clock = clock;
  }

  @GetMapping("/terminal/card-data")
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    var form = CardDataForm.empty(UUID.randomUUID().toString(), clock.today().toString());
    return page(operator, form, List.of());
  }

  /**
   * The answer has an address of its own: going back, reloading and sending twice ask nothing anew.
   */
  @PostMapping("/terminal/card-data")
  ModelAndView ask(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent) {
    var form = CardDataForm.of(sent);
    var institution = new InstitutionCode(operator.institutionCode());
    return switch (CardDataReading.read(form, clock.today(), institution)) {
      case CardDataReading.Asked(var question) -> {
        confirmByCardData.confirm(operator, question);
        yield seeOther("/terminal/card-data/answers/" + question.id());
      }
      case CardDataReading.Wrong(var errors) -> page(operator, form, errors);
    };
  }

  private ModelAndView page(Operator operator, CardDataForm form, List<FormError> errors) {
    var page =
        new ModelAndView(
            "terminal/card-data",
            errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page.addObject("operator", operator)
        .addObject("form", form)
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList())
        .addObject("grounds", GroundChoice.at(new InstitutionCode(operator.institutionCode())))
        .addObject("birthDateRead", InWords.typedDate(form.birthDate()))
        .addObject("dayRead", InWords.typedDate(form.day()));
  }

  private static ModelAndView seeOther(String path) {
    var view = new RedirectView(path);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
