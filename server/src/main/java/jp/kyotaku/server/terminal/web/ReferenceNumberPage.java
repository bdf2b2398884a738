package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.inquiry.Asker;
import jp.kyotaku.server.inquiry.ReferenceNumberTrouble;
import jp.kyotaku.server.inquiry.RegisterReferenceNumber;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.NumbersOnCard;
import jp.kyotaku.server.insured.ReferenceNumbers.Wish;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 照会番号登録 (T09), one by one; also from the result of a check. */
@Controller
class ReferenceNumberPage {

  private final RegisterReferenceNumber registerReferenceNumber;

  ReferenceNumberPage(RegisterReferenceNumber registerReferenceNumber) {
    this.registerReferenceNumber = registerReferenceNumber;
  }

  @GetMapping("/terminal/reference-numbers")
  ModelAndView show(
      @AuthenticationPrincipal Operator operator,
      @RequestParam(required = false) Optional<String> registered) {
    return page(operator, ReferenceNumberForm.empty(), List.of())
        .addObject("registered", registered.isPresent());
  }

  /** Sent twice, it is registered twice the same. */
  @PostMapping("/terminal/reference-numbers")
  ModelAndView register(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent) {
    var form = ReferenceNumberForm.of(sent);
    var fields = new FieldReader();
    var wish = wish(fields, form);
    if (fields.errors().isEmpty()) {
      ReferenceNumberTrouble.of(
              registerReferenceNumber.one(Asker.operator(operator), wish.orElseThrow()))
          .ifPresent(code -> report(fields, code));
    }
    return fields.errors().isEmpty()
        ? SeeOther.to("/terminal/reference-numbers?registered")
        : page(operator, form, fields.errors());
  }

  private static Optional<Wish> wish(FieldReader fields, ReferenceNumberForm form) {
    var reference = fields.required("reference", Fields.REFERENCE_NUMBER, form.reference().strip());
    var numbers =
        NumberReading.read(fields, form.insurer(), form.symbol(), form.number(), form.branch());
    return reference.flatMap(
        called ->
            numbers.map(
                read -> new Wish(called, new NumbersOnCard(read.insurer(), read.insuredId()))));
  }

  private static void report(FieldReader fields, ErrorCode code) {
    boolean aboutNumber = code == ErrorCode.REFERENCE_TAKEN;
    fields.report(
        aboutNumber ? "reference" : "insurer",
        (aboutNumber ? "照会番号：" : "資格：") + code.sentence() + code.advice());
  }

  private static ModelAndView page(
      Operator operator, ReferenceNumberForm form, List<FormError> errors) {
    var page =
        new ModelAndView(
            "terminal/reference-number",
            errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page.addObject("operator", operator)
        .addObject("form", form)
        .addObject("errors", errors)
        .addObject("registered", false)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }
}
