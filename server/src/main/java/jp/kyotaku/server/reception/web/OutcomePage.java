package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kyotaku.card.CertificateStanding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.reception.Reception;
import jp.kyotaku.server.reception.ReceptionSettings;
import jp.kyotaku.server.reception.ShowRegistered;
import jp.kyotaku.server.reception.ShowResult;
import jp.kyotaku.server.reception.StaffedDevice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * W09 3 完了 (M08 in the app), and W12 for all that did not come to it: where the card app sends the
 * browser back to.
 */
@Controller
class OutcomePage {

  /** Without a PIN the staff may look instead, where it is there (R-072, T-042). */
  private static final Set<ErrorCode> NO_PIN =
      EnumSet.of(ErrorCode.CARD_PIN_LOCKED, ErrorCode.CARD_FACE_MODE);

  private final OpenReceptions openReceptions;
  private final ShowRegistered showRegistered;
  private final ShowResult showResult;
  private final ReceptionSettings settings;

  OutcomePage(
      OpenReceptions openReceptions,
      ShowRegistered showRegistered,
      ShowResult showResult,
      ReceptionSettings settings) {
    this.openReceptions = openReceptions;
    this.showRegistered = showRegistered;
    this.showResult = showResult;
    this.settings = settings;
  }

  /** with the last page the device forgets the reception, and knows only that it is done. */
  @GetMapping({SeeOther.DONE, Entrance.APP + SeeOther.DONE})
  ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.show(
        request,
        response,
        reception -> {
          if (!reception.state().open()) {
            ReceptionCookie.remove(request, response);
          }
          if (reception.state() == Reception.State.REGISTERED) {
            ReceptionCookie.markRegistered(request, response);
          }
          return page(reception);
        });
  }

  private ModelAndView page(Reception reception) {
    return switch (reception.state()) {
      case OPENED -> SeeOther.to(SeeOther.CHOICES);
      case CHOSEN, CONFIRMED, IDENTIFIED ->
          SeeOther.to(reception.reading().isPresent() ? SeeOther.SIGHT : SeeOther.CONFIRMATION);
      case REGISTERED ->
          reception
              .device()
              .map(device -> result(reception, device))
              .orElseGet(() -> registered(reception));
      case ABANDONED, LEFT, WITHDRAWN -> ReceptionPage.end("cancelled", HttpStatus.OK, null);
      case PIN_LOCKED, REJECTED, NOT_MATCHED, NO_ELIGIBILITY -> refused(reception);
    };
  }

  /** Choices and time, nothing medical; the entitlement only where the setting says so. */
  private ModelAndView registered(Reception reception) {
    var shown = showRegistered.show(reception);
    return ReceptionPage.of("registered", reception)
        .addObject("rows", rows(shown.consent(), reception))
        .addObject("number", reception.registration().map(Receipt::number).orElse(""))
        .addObject("grace", stands(reception, CertificateStanding.IN_ALLOWANCE))
        .addObject("nearExpiry", stands(reception, CertificateStanding.NEAR_EXPIRY))
        .addObject("eligibility", shown.eligibility().orElse(null))
        .addObject("registeredAt", reception.registeredAt().map(OutcomePage::inWords).orElse(""));
  }

  /** M08: on the staff's own device the entitlement is shown, too. */
  private ModelAndView result(Reception reception, StaffedDevice device) {
    var shown = showResult.show(reception, device);
    return ReceptionPage.of("result", reception)
        .addObject("rows", RegisteredRow.of(shown.consent(), reception.asked()))
        .addObject("person", shown.coverages().isEmpty() ? null : PersonShown.of(shown))
        .addObject("coverages", ResultLines.of(shown.coverages(), shown.consent(), shown.day()))
        .addObject("way", device.way())
        .addObject("grace", stands(reception, CertificateStanding.IN_ALLOWANCE))
        .addObject("nearExpiry", stands(reception, CertificateStanding.NEAR_EXPIRY))
        .addObject("registeredAt", reception.registeredAt().map(OutcomePage::inWords).orElse(""));
  }

  private static List<RegisteredRow> rows(SettledConsent consent, Reception reception) {
    return reception
        .earlier()
        .map(earlier -> RegisteredRow.of(consent, reception.asked(), earlier))
        .orElseGet(() -> RegisteredRow.of(consent, reception.asked()));
  }

  private static boolean stands(Reception reception, CertificateStanding standing) {
    return reception.standing().filter(standing::equals).isPresent();
  }

  private ModelAndView refused(Reception reception) {
    var trouble = reception.trouble().orElse(ErrorCode.SYSTEM_FAULT);
    return ReceptionPage.of("refused", reception)
        .addObject("trouble", trouble)
        .addObject("minutes", settings.inactivity().toMinutes())
        .addObject("goesOn", reception.state().open())
        .addObject("registrationHelps", trouble == ErrorCode.CARD_UNKNOWN_PERSON)
        .addObject("sightHelps", reception.device().isPresent() && NO_PIN.contains(trouble));
  }

  private static String inWords(Instant moment) {
    var local = LocalDateTime.ofInstant(moment, Japan.ZONE);
    return "%s %d時%02d分"
        .formatted(Japan.dateInWords(local.toLocalDate()), local.getHour(), local.getMinute());
  }
}
