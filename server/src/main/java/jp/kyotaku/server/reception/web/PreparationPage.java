package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.AddressReading;
import jp.kyotaku.server.reception.OpenReception;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** W01 同意登録の準備と開始 */
@Controller
@RequestMapping("/r/{address}")
class PreparationPage {

  private final OpenReception openReception;

  PreparationPage(OpenReception openReception) {
    this.openReception = openReception;
  }

  @GetMapping
  ModelAndView show(@PathVariable String address) {
    return page(address, openReception.look(address));
  }

  @PostMapping
  ModelAndView begin(
      @PathVariable String address, HttpServletRequest request, HttpServletResponse response) {
    return switch (openReception.open(address)) {
      case OpenReception.Opened.Begun(var key) -> {
        ReceptionCookie.give(request, response, key);
        yield SeeOther.to(SeeOther.CHOICES);
      }
      case OpenReception.Opened.Closed(var reading) -> page(address, reading);
    };
  }

  private static ModelAndView page(String address, AddressReading reading) {
    return switch (reading) {
      case AddressReading.Current(var institution) ->
          new ModelAndView("reception/start")
              .addObject("institution", institution.name())
              .addObject("address", address);
      case AddressReading.Unknown _ -> closed(HttpStatus.NOT_FOUND, ErrorCode.ADDRESS_UNKNOWN);
      case AddressReading.Retired _ -> closed(HttpStatus.GONE, ErrorCode.ADDRESS_RETIRED);
      case AddressReading.SwitchedOff _ ->
          closed(HttpStatus.FORBIDDEN, ErrorCode.ADDRESS_SWITCHED_OFF);
    };
  }

  private static ModelAndView closed(HttpStatus status, ErrorCode code) {
    return ReceptionPage.end("closed", status, code);
  }
}
