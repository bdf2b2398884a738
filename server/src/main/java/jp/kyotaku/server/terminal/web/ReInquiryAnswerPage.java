package jp.kyotaku.server.terminal.web;

import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.ConfirmedEligibility;
import jp.kyotaku.server.inquiry.ReInquiryRequest;
import jp.kyotaku.server.inquiry.ReInquiryShown;
import jp.kyotaku.server.inquiry.ShowReInquiryAnswer;
import jp.kyotaku.server.institutions.CharacterCode;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 再照会の結果 (T06), or the refusal with its reason and the next step */
@Controller
class ReInquiryAnswerPage {

  private final ShowReInquiryAnswer showReInquiryAnswer;
  private final Institutions institutions;
  private final ReferenceLines referenceLines;
  private final ResultSheet resultSheet;

  ReInquiryAnswerPage(
      ShowReInquiryAnswer showReInquiryAnswer,
      Institutions institutions,
      ReferenceLines referenceLines,
      ResultSheet resultSheet) {
    this.showReInquiryAnswer = showReInquiryAnswer;
    this.institutions = institutions;
    this.referenceLines = referenceLines;
    this.resultSheet = resultSheet;
  }

  @GetMapping("/terminal/re-inquiry/answers/{id}")
  ModelAndView show(@AuthenticationPrincipal Operator operator, @PathVariable UUID id) {
    return showReInquiryAnswer
        .of(operator, id)
        .map(shown -> page(operator, shown))
        .orElseGet(() -> new ModelAndView("terminal/answer-not-found", HttpStatus.NOT_FOUND))
        .addObject("operator", operator);
  }

  private ModelAndView page(Operator operator, ReInquiryShown shown) {
    return switch (shown.outcome()) {
      case ReInquiryShown.Answered answered ->
          result(ReInquiryView.of(shown.request(), answered, characterCode(operator)))
              .addObject("references", referenceLines.of(operator, answered.confirmed()));
      case ReInquiryShown.NotFound(var confirmed) ->
          result(notFound(shown.request(), confirmed, characterCode(operator)));
      case ReInquiryShown.Refused refused ->
          new ModelAndView("terminal/re-inquiry-refused")
              .addObject("refused", RefusedReInquiry.of(shown, refused));
    };
  }

  @GetMapping("/terminal/re-inquiry/answers/{id}/print")
  ResponseEntity<byte[]> print(@AuthenticationPrincipal Operator operator, @PathVariable UUID id) {
    return showReInquiryAnswer
        .of(operator, id)
        .map(shown -> sheet(operator, shown))
        .orElseGet(() -> Download.notThere("/terminal/re-inquiry/answers/" + id));
  }

  private ResponseEntity<byte[]> sheet(Operator operator, ReInquiryShown shown) {
    var code = characterCode(operator);
    return switch (shown.outcome()) {
      case ReInquiryShown.Answered answered ->
          resultSheet.of(operator, ReInquiryView.of(shown.request(), answered, code));
      case ReInquiryShown.NotFound(var confirmed) ->
          resultSheet.of(operator, notFound(shown.request(), confirmed, code));
      case ReInquiryShown.Refused _ ->
          Download.notThere("/terminal/re-inquiry/answers/" + shown.request().id());
    };
  }

  private static ModelAndView result(EligibilityView view) {
    return new ModelAndView("terminal/eligibility").addObject("result", view);
  }

  private static EligibilityView notFound(
      ReInquiryRequest request, ConfirmedEligibility confirmed, CharacterCode code) {
    return ReInquiryView.notFound(request, confirmed, code);
  }

  private CharacterCode characterCode(Operator operator) {
    return institutions.characterCodeOf(new InstitutionCode(operator.institutionCode()));
  }
}
