package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.inquiry.ConfirmByReInquiry;
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

/** 再照会 (T05) */
@Controller
class ReInquiryPage {

  private final ConfirmByReInquiry confirmByReInquiry;
  private final BusinessClock clock;

  ReInquiryPage(ConfirmByReInquiry confirmByReInquiry, BusinessClock clock) {
    this.confirmByReInquiry = confirmByReInquiry;
    this.clock = clock;
  }

  @GetMapping("/terminal/re-inquiry")
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    var form =
        ReInquiryForm.empty(
            UUID.randomUUID().toString(),
            CareCategory.HOME_VISIT_CARE.name(),
            clock.today().toString());
    return page(operator, form, List.of());
  }

  /**
   * The answer has an address of its own: going back, reloading and sending twice ask nothing anew.
   */
  @PostMapping("/terminal/re-inquiry")
  ModelAndView ask(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent) {
    var form = ReInquiryForm.of(sent);
    return switch (ReInquiryReading.read(form, clock.today())) {
      case ReInquiryReading.Asked(var request) -> {
        confirmByReInquiry.confirm(operator, request);
        yield SeeOther.to("/terminal/re-inquiry/answers/" + request.id());
      }
      case ReInquiryReading.Wrong(var errors) -> page(operator, form, errors);
    };
  }

  private static ModelAndView page(Operator operator, ReInquiryForm form, List<FormError> errors) {
    var page =
        new ModelAndView(
            "terminal/re-inquiry",
            errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page.addObject("operator", operator)
        .addObject("form", form)
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList())
        .addObject("categories", ReInquiryReading.CATEGORIES)
        .addObject("birthDateRead", InWords.typedDate(form.birthDate()))
        .addObject("dayRead", InWords.typedDate(form.day()));
  }
}
