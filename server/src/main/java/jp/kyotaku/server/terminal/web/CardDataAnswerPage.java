package jp.kyotaku.server.terminal.web;

import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.CardDataAnswer;
import jp.kyotaku.server.inquiry.ShowCardDataAnswer;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 保険証・処方箋での資格確認結果 (T06) */
@Controller
class CardDataAnswerPage {

  private final ShowCardDataAnswer showCardDataAnswer;
  private final Institutions institutions;
  private final ReferenceLines referenceLines;
  private final ResultSheet resultSheet;

  CardDataAnswerPage(
      ShowCardDataAnswer showCardDataAnswer,
      Institutions institutions,
      ReferenceLines referenceLines,
      ResultSheet resultSheet) {
    this.referenceLines = referenceLines;
    this.showCardDataAnswer = showCardDataAnswer;
    this.institutions = institutions;
    this.resultSheet = resultSheet;
  }

  @GetMapping("/terminal/card-data/answers/{id}")
  ModelAndView show(@AuthenticationPrincipal Operator operator, @PathVariable UUID id) {
    return showCardDataAnswer
        .of(operator, id)
        .map(
            answer ->
                new ModelAndView("terminal/eligibility")
                    .addObject("result", view(operator, answer))
                    .addObject("references", referenceLines.of(operator, answer.confirmed())))
        .orElseGet(() -> new ModelAndView("terminal/answer-not-found", HttpStatus.NOT_FOUND))
        .addObject("operator", operator);
  }

  @GetMapping("/terminal/card-data/answers/{id}/print")
  ResponseEntity<byte[]> print(@AuthenticationPrincipal Operator operator, @PathVariable UUID id) {
    return showCardDataAnswer
        .of(operator, id)
        .map(answer -> resultSheet.of(operator, view(operator, answer)))
        .orElseGet(() -> Download.notThere("/terminal/card-data/answers/" + id));
  }

  private EligibilityView view(Operator operator, CardDataAnswer answer) {
    var institution = new InstitutionCode(operator.institutionCode());
    return EligibilityView.of(answer, institutions.characterCodeOf(institution));
  }
}
