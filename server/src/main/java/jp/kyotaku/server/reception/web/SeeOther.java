package jp.kyotaku.server.reception.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * 次の画面へ: after a POST the browser goes on with GET, so that going back or sending twice does no
 * harm.
 */
final class SeeOther {

  static final String CHOICES = "/reception/choices";

  /** The browser has begun another reception since; the page says so. */
  static final String CHOOSE_AGAIN = CHOICES + "?again";

  static final String PRESCRIPTION = "/reception/prescription";
  static final String CONFIRMATION = "/reception/confirmation";

  /** 目視確認 (M07): in the app alone */
  static final String SIGHT = "/reception/sight";

  /** 自分の同意 (W10, W11): on the web alone */
  static final String OWN = "/reception/own";

  /** Back from the card app, with what its answer was given */
  static final String OWN_BACK = OWN + "/back";

  static final String LEFT = "/reception/left";
  static final String DONE = "/reception/done";
  static final String CANCELLED = "/reception/cancelled";

  private SeeOther() {}

  /** To a page of the reception: the one of the entrance that the browser has come by. */
  static ModelAndView to(String address) {
    var view = new RedirectView(Entrance.here(address));
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
