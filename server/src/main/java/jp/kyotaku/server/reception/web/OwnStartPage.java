package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.kyotaku.server.identity.Purpose;
import jp.kyotaku.server.reception.OpenReception;
import jp.kyotaku.server.reception.VisitOwnConsents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 同意照会・更新とすべての同意の取消しの始まり (W10, W11): from the menu of W01. */
@Controller
class OwnStartPage {

  private final OpenReception openReception;
  private final VisitOwnConsents visitOwnConsents;

  OwnStartPage(OpenReception openReception, VisitOwnConsents visitOwnConsents) {
    this.openReception = openReception;
    this.visitOwnConsents = visitOwnConsents;
  }

  @GetMapping("/r/{address}/consents")
  ModelAndView lookUp(@PathVariable String address) {
    return page(address, "look-up");
  }

  @GetMapping("/r/{address}/withdrawal")
  ModelAndView withdraw(@PathVariable String address) {
    return page(address, "withdrawal-start");
  }

  @PostMapping("/r/{address}/consents")
  ModelAndView beginLookUp(
      @PathVariable String address, HttpServletRequest request, HttpServletResponse response) {
    return begin(address, Purpose.LOOK_UP, request, response);
  }

  @PostMapping("/r/{address}/withdrawal")
  ModelAndView beginWithdrawal(
      @PathVariable String address, HttpServletRequest request, HttpServletResponse response) {
    return begin(address, Purpose.WITHDRAW, request, response);
  }

  private ModelAndView begin(
      String address, Purpose purpose, HttpServletRequest request, HttpServletResponse response) {
    return switch (visitOwnConsents.open(address, purpose)) {
      case VisitOwnConsents.Opened.Begun(var key, var cardApp) -> {
        ReceptionCookie.give(request, response, key);
        yield SeeOther.to(cardApp.toString());
      }
      case VisitOwnConsents.Opened.Closed(var reading) -> PreparationPage.closed(reading);
    };
  }

  private ModelAndView page(String address, String name) {
    return switch (openReception.look(address)) {
      case OpenReception.Look.Offered(var offer) ->
          new ModelAndView("reception/" + name)
              .addObject("institution", offer.institutionName())
              .addObject("address", address);
      case OpenReception.Look.Closed(var reading) -> PreparationPage.closed(reading);
    };
  }
}
