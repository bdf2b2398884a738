package jp.kyotaku.server.reception.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** W13 保険証の登録のしかた */
@Controller
class RegistrationHelpPage {

  @GetMapping("/r/{address}/registration")
  ModelAndView fromStart(@PathVariable String address) {
    return page("/r/" + UriUtils.encodePathSegment(address, "UTF-8"));
  }

  @GetMapping("/reception/registration")
  ModelAndView fromReception() {
    return page(SeeOther.DONE);
  }

  private static ModelAndView page(String back) {
    return new ModelAndView("reception/registration").addObject("back", back);
  }
}
