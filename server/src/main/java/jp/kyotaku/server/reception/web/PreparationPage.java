package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.AddressReading;
import jp.kyotaku.server.reception.OpenReception;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

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
    return page(address, "start");
  }

  /** W02 診療の区分の選択: only where there is something to choose. */
  @GetMapping("/category")
  ModelAndView chooseCategory(@PathVariable String address) {
    return page(address, "category");
  }

  @PostMapping
  ModelAndView begin(
      @PathVariable String address,
      @RequestParam(defaultValue = "") String category,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (openReception.open(address, named(category))) {
      case OpenReception.Opened.Begun(var key) -> {
        ReceptionCookie.give(request, response, key);
        yield SeeOther.to(SeeOther.CHOICES);
      }
      case OpenReception.Opened.CategoryMissing _ ->
          SeeOther.to("/r/" + UriUtils.encodePathSegment(address, "UTF-8") + "/category");
      case OpenReception.Opened.Closed(var reading) -> closed(reading);
    };
  }

  private ModelAndView page(String address, String name) {
    return switch (openReception.look(address)) {
      case OpenReception.Look.Offered(var offer) ->
          new ModelAndView("reception/" + name)
              .addObject("offer", offer)
              .addObject("institution", offer.institutionName())
              .addObject("address", address);
      case OpenReception.Look.Closed(var reading) -> closed(reading);
    };
  }

  private static Optional<CareCategory> named(String category) {
    return Arrays.stream(CareCategory.values())
        .filter(one -> one.name().equals(category))
        .findFirst();
  }

  static ModelAndView closed(AddressReading reading) {
    return switch (reading) {
      case AddressReading.Current _ -> throw new IllegalArgumentException("it is open");
      case AddressReading.Unknown _ -> closed(HttpStatus.NOT_FOUND, ErrorCode.ADDRESS_UNKNOWN);
      case AddressReading.Retired _ -> closed(HttpStatus.GONE, ErrorCode.ADDRESS_RETIRED);
      case AddressReading.SwitchedOff _ ->
          closed(HttpStatus.FORBIDDEN, ErrorCode.ADDRESS_SWITCHED_OFF);
      case AddressReading.OptedOut _ -> closed(HttpStatus.FORBIDDEN, ErrorCode.ADDRESS_OPTED_OUT);
    };
  }

  private static ModelAndView closed(HttpStatus status, ErrorCode code) {
    return ReceptionPage.end("closed", status, code);
  }
}
