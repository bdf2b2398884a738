package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.reception.ContinueReception;
import jp.kyotaku.server.reception.Reception;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** W05 処方箋の発行形態: only where the institution asks for it at this moment. */
@Controller
@RequestMapping({SeeOther.PRESCRIPTION, Entrance.APP + SeeOther.PRESCRIPTION})
class PrescriptionPage {

  private final OpenReceptions openReceptions;
  private final ContinueReception continueReception;

  PrescriptionPage(OpenReceptions openReceptions, ContinueReception continueReception) {
    this.openReceptions = openReceptions;
    this.continueReception = continueReception;
  }

  @GetMapping
  ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.showOpen(
        request, response, reception -> asking(reception, () -> page(reception, null)));
  }

  @PostMapping
  ModelAndView choose(
      @RequestParam(defaultValue = "") String form,
      HttpServletRequest request,
      HttpServletResponse response) {
    return openReceptions.act(
        request,
        response,
        reception ->
            asking(
                reception,
                () ->
                    named(form)
                        .map(chosen -> chosen(reception, chosen))
                        .orElseGet(() -> incomplete(reception))));
  }

  /** After the consents, and only where it is asked. */
  private static ModelAndView asking(Reception reception, Supplier<ModelAndView> page) {
    if (reception.choices().isEmpty()) {
      return SeeOther.to(SeeOther.CHOICES);
    }
    return reception.asksPrescription() ? page.get() : SeeOther.to(SeeOther.CONFIRMATION);
  }

  private ModelAndView chosen(Reception reception, PrescriptionForm form) {
    continueReception.choosePrescription(reception, form);
    return SeeOther.to(SeeOther.CONFIRMATION);
  }

  private static ModelAndView incomplete(Reception reception) {
    var page = page(reception, ErrorCode.CHOICES_INCOMPLETE);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(Reception reception, @Nullable ErrorCode incomplete) {
    return ReceptionPage.of("prescription", reception)
        .addObject("forms", PrescriptionForm.values())
        .addObject("chosen", reception.prescription().orElse(null))
        .addObject("incomplete", incomplete);
  }

  private static Optional<PrescriptionForm> named(String form) {
    return Arrays.stream(PrescriptionForm.values())
        .filter(one -> one.name().equals(form))
        .findFirst();
  }
}
