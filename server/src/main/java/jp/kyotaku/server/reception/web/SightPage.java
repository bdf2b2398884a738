package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.identity.StaffStatement;
import jp.kyotaku.server.identity.VerifyBySight;
import jp.kyotaku.server.institutions.device.AtDevice;
import jp.kyotaku.server.reception.DecideBySight;
import jp.kyotaku.server.reception.DecideBySight.Decision;
import jp.kyotaku.server.reception.Reception;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** M07 目視確認: the face on the card that was just read, and what the staff says to it. */
@Controller
@RequestMapping(Entrance.APP + SeeOther.SIGHT)
class SightPage {

  private final OpenReceptions openReceptions;
  private final DecideBySight decideBySight;
  private final VerifyBySight verifyBySight;

  SightPage(
      OpenReceptions openReceptions, DecideBySight decideBySight, VerifyBySight verifyBySight) {
    this.openReceptions = openReceptions;
    this.decideBySight = decideBySight;
    this.verifyBySight = verifyBySight;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal AtDevice.InUse at,
      HttpServletRequest request,
      HttpServletResponse response) {
    return openReceptions.showOpen(
        request, response, reception -> page(reception, at, reception.trouble().orElse(null)));
  }

  @PostMapping
  ModelAndView decide(
      @AuthenticationPrincipal AtDevice.InUse at,
      @RequestParam(defaultValue = "") String reading,
      @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "") String stated,
      HttpServletRequest request,
      HttpServletResponse response) {
    return openReceptions.act(
        request,
        response,
        reception ->
            decision(result)
                .map(
                    decision ->
                        decision == Decision.MATCH && stated.isEmpty()
                            ? notStated(reception, at)
                            : decided(reception, reading, decision, at))
                .orElseGet(() -> SeeOther.to(SeeOther.SIGHT)));
  }

  /** What came of it shows where the reception stands now. */
  private ModelAndView decided(
      Reception reception, String reading, Decision decision, AtDevice.InUse at) {
    decideBySight.decide(reception.id(), FormId.read(reading), decision, at);
    return SeeOther.to(SeeOther.DONE);
  }

  private ModelAndView notStated(Reception reception, AtDevice.InUse at) {
    return reception
        .reading()
        .map(
            reading -> {
              var page = page(reception, reading, at, ErrorCode.SIGHT_NOT_STATED);
              page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
              return page;
            })
        .orElseGet(() -> SeeOther.to(SeeOther.DONE));
  }

  private ModelAndView page(Reception reception, AtDevice.InUse at, @Nullable ErrorCode trouble) {
    return reception
        .reading()
        .map(reading -> page(reception, reading, at, trouble))
        .orElseGet(() -> SeeOther.to(SeeOther.DONE));
  }

  private ModelAndView page(
      Reception reception, UUID reading, AtDevice.InUse at, @Nullable ErrorCode trouble) {
    return ReceptionPage.of("sight", reception)
        .addObject("reading", reading)
        .addObject("shown", ConfirmationPage.inOneWord(reception))
        .addObject("face", verifyBySight.face(reading).map(URI::toString).orElse(""))
        .addObject("staff", at.operator().displayName())
        .addObject("statement", StaffStatement.MATCH)
        .addObject("trouble", trouble);
  }

  private static Optional<Decision> decision(String result) {
    return switch (result) {
      case "match" -> Optional.of(Decision.MATCH);
      case "no-match" -> Optional.of(Decision.NO_MATCH);
      default -> Optional.empty();
    };
  }
}
