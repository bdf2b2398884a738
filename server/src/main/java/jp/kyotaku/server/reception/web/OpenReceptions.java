package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.reception.ContinueReception;
import jp.kyotaku.server.reception.Reception;
import jp.kyotaku.server.reception.ReceptionKey;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** いまの受付: the one of this browser's cookie, or the page that says that there is none. */
@Component
class OpenReceptions {

  private final ContinueReception continueReception;

  OpenReceptions(ContinueReception continueReception) {
    this.continueReception = continueReception;
  }

  ModelAndView show(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<Reception, ModelAndView> page) {
    var key = key(request);
    return key.flatMap(continueReception::find)
        .map(page)
        .orElseGet(() -> ended(request, response, key.isPresent()));
  }

  /** Only while nothing is settled yet; what is settled shows at the end of the way. */
  ModelAndView showOpen(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<Reception, ModelAndView> page) {
    return show(
        request,
        response,
        reception -> reception.state().open() ? page.apply(reception) : SeeOther.to(SeeOther.DONE));
  }

  private static Optional<ReceptionKey> key(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, ReceptionCookie.NAME))
        .map(cookie -> new ReceptionKey(cookie.getValue()));
  }

  private static ModelAndView ended(
      HttpServletRequest request, HttpServletResponse response, boolean wasThere) {
    ReceptionCookie.remove(request, response);
    return ReceptionPage.end("ended", HttpStatus.GONE, wasThere ? ErrorCode.SESSION_ENDED : null);
  }
}
