package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.reception.ContinueReception;
import jp.kyotaku.server.reception.Reception;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** W06 同意登録 2 確認, and the handing over to the card app */
@Controller
class ConfirmationPage {

  private final OpenReceptions openReceptions;
  private final ContinueReception continueReception;

  ConfirmationPage(OpenReceptions openReceptions, ContinueReception continueReception) {
    this.openReceptions = openReceptions;
    this.continueReception = continueReception;
  }

  @GetMapping(SeeOther.CONFIRMATION)
  ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.showOpen(
        request,
        response,
        reception ->
            reception
                .choices()
                .map(choices -> page(reception, choices))
                .orElseGet(() -> SeeOther.to(SeeOther.CHOICES)));
  }

  /**
   * The card is asked for what this page has shown. Where the choices were changed in another
   * window meanwhile, they are shown first.
   */
  @PostMapping("/reception/card")
  ModelAndView toTheCard(
      @RequestParam(defaultValue = "") String shown,
      HttpServletRequest request,
      HttpServletResponse response) {
    return openReceptions.showOpen(
        request,
        response,
        reception ->
            reception.choices().map(ConfirmationPage::inOneWord).filter(shown::equals).isPresent()
                ? handOver(reception)
                : SeeOther.to(SeeOther.CONFIRMATION));
  }

  private ModelAndView handOver(Reception reception) {
    return continueReception
        .confirm(reception.id())
        .map(cardApp -> SeeOther.to(cardApp.toString()))
        .orElseGet(() -> SeeOther.to(SeeOther.DONE));
  }

  private static ModelAndView page(Reception reception, ConsentChoices choices) {
    return ReceptionPage.of("confirmation", reception)
        .addObject("rows", Answers.of(choices).rows())
        .addObject("shown", inOneWord(choices))
        .addObject("trouble", reception.trouble().orElse(null));
  }

  private static String inOneWord(ConsentChoices choices) {
    return choices.granted().stream()
        .sorted()
        .map(ConsentItem::name)
        .collect(Collectors.joining(".", "-", "-"));
  }
}
