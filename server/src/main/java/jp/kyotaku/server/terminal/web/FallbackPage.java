package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.server.inquiry.CardTrouble;
import jp.kyotaku.server.inquiry.Fallback;
import jp.kyotaku.server.inquiry.FallbackGround;
import jp.kyotaku.server.inquiry.FallbackOutcome;
import jp.kyotaku.server.inquiry.InsuranceKind;
import jp.kyotaku.server.inquiry.RecordFallback;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** カードが使えないときの確認: first what there is to see, then what to write down. */
@Controller
class FallbackPage {

  static final String PATH = "/terminal/fallback";

  private final RecordFallback recordFallback;
  private final BusinessClock clock;

  FallbackPage(RecordFallback recordFallback, BusinessClock clock) {
    this.recordFallback = recordFallback;
    this.clock = clock;
  }

  /** Without a ground, or with an unknown one, it asks for it. */
  @GetMapping(PATH)
  ModelAndView show(
      @AuthenticationPrincipal Operator operator, @RequestParam @Nullable String ground) {
    return Named.find(FallbackGround.values(), ground == null ? "" : ground)
        .map(chosen -> form(operator, chosen))
        .orElseGet(() -> choice(operator, ground != null));
  }

  @PostMapping(PATH)
  ModelAndView record(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent) {
    var form = FallbackForm.of(sent);
    var ground = form.chosen();
    if (ground.isEmpty()) {
      return choice(operator, true);
    }
    return switch (FallbackReading.read(form, ground.get(), clock.today())) {
      case FallbackReading.Read.Good(var fallback) -> recorded(operator, form, fallback);
      case FallbackReading.Read.Wrong(var errors) -> page(operator, form, ground.get(), errors);
    };
  }

  private ModelAndView recorded(Operator operator, FallbackForm form, Fallback fallback) {
    return switch (recordFallback.record(operator, fallback)) {
      case FallbackOutcome.Recorded(var id) -> SeeOther.to(FallbackRecordPage.at(id));
      case FallbackOutcome.NeverConfirmedHere _ ->
          page(operator, form, fallback.ground(), List.of(neverConfirmedHere()));
    };
  }

  private static FormError neverConfirmedHere() {
    var code = ErrorCode.NEVER_CONFIRMED_HERE;
    return new FormError("number", code.sentence() + code.advice());
  }

  private ModelAndView form(Operator operator, FallbackGround ground) {
    String id = UUID.randomUUID().toString();
    var form = FallbackForm.empty(id, ground, clock.today().toString());
    return page(operator, form, ground, List.of());
  }

  private static ModelAndView choice(Operator operator, boolean missing) {
    var errors =
        missing
            ? List.of(new FormError("ground", "いまできること：選ばれていません。どれか一つを選んでください。"))
            : List.<FormError>of();
    return with(new ModelAndView("terminal/fallback", status(errors)), operator, errors);
  }

  private static ModelAndView page(
      Operator operator, FallbackForm form, FallbackGround ground, List<FormError> errors) {
    return with(new ModelAndView("terminal/fallback-form", status(errors)), operator, errors)
        .addObject("form", form)
        .addObject("ground", ground)
        .addObject("guide", FallbackGuide.of(ground))
        .addObject("troubles", CardTrouble.values())
        .addObject("kinds", InsuranceKind.values())
        .addObject("shares", CopayRatio.values());
  }

  private static ModelAndView with(ModelAndView page, Operator operator, List<FormError> errors) {
    return page.addObject("operator", operator)
        .addObject("guides", FallbackGuide.all())
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }

  private static HttpStatus status(List<FormError> errors) {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
