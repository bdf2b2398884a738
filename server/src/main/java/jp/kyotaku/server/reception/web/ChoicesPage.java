package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.server.reception.ContinueReception;
import jp.kyotaku.server.reception.Reception;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** W04 同意登録 1 入力 */
@Controller
@RequestMapping(SeeOther.CHOICES)
class ChoicesPage {

  private final OpenReceptions openReceptions;
  private final ContinueReception continueReception;

  ChoicesPage(OpenReceptions openReceptions, ContinueReception continueReception) {
    this.openReceptions = openReceptions;
    this.continueReception = continueReception;
  }

  @GetMapping
  ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.showOpen(
        request,
        response,
        reception ->
            ReceptionPage.choices(
                reception, reception.choices().map(Answers::of).orElseGet(Answers::none)));
  }

  /** Answers all items alike and shows them; nothing is kept before the patient goes on. */
  @PostMapping(params = "fill")
  ModelAndView fill(
      @RequestParam("fill") String value,
      HttpServletRequest request,
      HttpServletResponse response) {
    var answers = Answers.Answer.of(value).map(Answers::all).orElseGet(Answers::none);
    return openReceptions.showOpen(
        request, response, reception -> ReceptionPage.choices(reception, answers));
  }

  @PostMapping
  ModelAndView choose(HttpServletRequest request, HttpServletResponse response) {
    var answers = Answers.read(request::getParameter);
    return openReceptions.showOpen(
        request,
        response,
        reception ->
            answers
                .complete()
                .map(choices -> chosen(reception, choices))
                .orElseGet(() -> ReceptionPage.incomplete(reception, answers)));
  }

  private ModelAndView chosen(Reception reception, ConsentChoices choices) {
    continueReception.choose(reception, choices);
    return SeeOther.to(SeeOther.CONFIRMATION);
  }
}
