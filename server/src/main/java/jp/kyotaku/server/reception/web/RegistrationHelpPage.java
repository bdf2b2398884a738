package jp.kyotaku.server.reception.web;

import jp.kyotaku.server.reception.OpenReception;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** W13 保険証の登録のしかた, and the leaflet */
@Controller
class RegistrationHelpPage {

  private final OpenReception openReception;

  RegistrationHelpPage(OpenReception openReception) {
    this.openReception = openReception;
  }

  @GetMapping("/r/{address}/registration")
  ModelAndView fromStart(@PathVariable String address) {
    return page(start(address));
  }

  /** 訪問のときの使いかた, to print */
  @GetMapping("/r/{address}/guide")
  ModelAndView guide(@PathVariable String address) {
    return switch (openReception.look(address)) {
      case OpenReception.Look.Offered(var offer) ->
          new ModelAndView("reception/guide")
              .addObject("institution", offer.institutionName())
              .addObject("address", address);
      case OpenReception.Look.Closed _ -> SeeOther.to(start(address));
    };
  }

  @GetMapping({"/reception/registration", "/app/reception/registration"})
  ModelAndView fromReception() {
    return page(Entrance.here(SeeOther.DONE));
  }

  private static String start(String address) {
    return "/r/" + UriUtils.encodePathSegment(address, "UTF-8");
  }

  private static ModelAndView page(String back) {
    return new ModelAndView("reception/registration").addObject("back", back);
  }
}
