package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.kernel.ConsentChoices;
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

  @GetMapping({SeeOther.CONFIRMATION, Entrance.APP + SeeOther.CONFIRMATION})
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
  @PostMapping({"/reception/card", "/app/reception/card"})
  ModelAndView toTheCard(
      @RequestParam(defaultValue = "") String shown,
      HttpServletRequest request,
      HttpServletResponse response) {
    return openReceptions.act(
        request,
        response,
        reception ->
            reception.complete() && shown.equals(inOneWord(reception))
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
    return reception.complete()
        ? ReceptionPage.of("confirmation", reception)
            .addObject("rows", Answers.of(reception.asked(), choices).rows())
            .addObject("shown", inOneWord(reception))
            .addObject("trouble", reception.trouble().orElse(null))
            .addObject("triesLeft", ReceptionPage.orNull(reception.triesLeft()))
        : SeeOther.to(SeeOther.PRESCRIPTION);
  }

  /** What the page has shown, so that the card is asked for nothing else. */
  static String inOneWord(Reception reception) {
    var granted = reception.choices().orElseGet(ConsentChoices::none).granted().stream().sorted();
    return Stream.concat(granted, reception.prescription().stream())
        .map(Enum::name)
        .collect(Collectors.joining(".", "-", "-"));
  }
}
