package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.kyotaku.server.reception.ContinueReception;
import jp.kyotaku.server.reception.Reception;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 受付をやめる. What is registered already stays, and is shown instead. */
@Controller
class CancelPage {

  private final OpenReceptions openReceptions;
  private final ContinueReception continueReception;

  CancelPage(OpenReceptions openReceptions, ContinueReception continueReception) {
    this.openReceptions = openReceptions;
    this.continueReception = continueReception;
  }

  @PostMapping({"/reception/cancel", "/app/reception/cancel"})
  ModelAndView cancel(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.act(
        request, response, reception -> cancelled(reception, request, response));
  }

  @GetMapping({SeeOther.CANCELLED, Entrance.APP + SeeOther.CANCELLED})
  ModelAndView show() {
    return ReceptionPage.end("cancelled", HttpStatus.OK, null);
  }

  private ModelAndView cancelled(
      Reception reception, HttpServletRequest request, HttpServletResponse response) {
    if (!continueReception.abandon(reception.id())) {
      return SeeOther.to(SeeOther.DONE); // the card was quicker
    }
    ReceptionCookie.remove(request, response);
    return SeeOther.to(SeeOther.CANCELLED);
  }
}
