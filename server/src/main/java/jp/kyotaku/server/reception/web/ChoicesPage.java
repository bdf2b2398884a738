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
@RequestMapping({SeeOther.CHOICES, Entrance.APP + SeeOther.CHOICES})
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
        request, response, reception -> ReceptionPage.choices(reception, soFar(reception)));
  }

  /** Answers all items alike and shows them; nothing is kept before the patient goes on. */
  @PostMapping(params = "fill")
  ModelAndView fill(
      @RequestParam("fill") String value,
      HttpServletRequest request,
      HttpServletResponse response) {
    return openReceptions.act(
        request,
        response,
        reception ->
            ReceptionPage.choices(
                reception,
                Answers.Answer.of(value)
                    .map(answer -> Answers.all(reception.asked(), answer))
                    .orElseGet(() -> Answers.none(reception.asked()))));
  }

  @PostMapping
  ModelAndView choose(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.act(
        request,
        response,
        reception -> {
          var answers = Answers.read(reception.asked(), request::getParameter);
          return answers
              .complete()
              .map(choices -> chosen(reception, choices))
              .orElseGet(() -> ReceptionPage.incomplete(reception, answers));
        });
  }

  private static Answers soFar(Reception reception) {
    return reception
        .choices()
        .map(choices -> Answers.of(reception.asked(), choices))
        .or(() -> reception.earlier().map(one -> Answers.of(reception.asked(), one)))
        .orElseGet(() -> Answers.none(reception.asked()));
  }

  private ModelAndView chosen(Reception reception, ConsentChoices choices) {
    continueReception.choose(reception, choices);
    return SeeOther.to(
        reception.asksPrescription() ? SeeOther.PRESCRIPTION : SeeOther.CONFIRMATION);
  }
}
