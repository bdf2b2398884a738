package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.reception.ContinueReception;
import jp.kyotaku.server.reception.OwnVisit;
import jp.kyotaku.server.reception.Reception;
import jp.kyotaku.server.reception.ReceptionKey;
import jp.kyotaku.server.reception.ReceptionSettings;
import jp.kyotaku.server.reception.VisitOwnConsents;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** いまの受付: the one of this browser's cookie, or the page that says that there is none. */
@Component
class OpenReceptions {

  /** By then the server has surely ended what the device still shows. */
  private static final Duration MARGIN = Duration.ofSeconds(3);

  private final ContinueReception continueReception;
  private final VisitOwnConsents visitOwnConsents;
  private final ReceptionSettings settings;

  OpenReceptions(
      ContinueReception continueReception,
      VisitOwnConsents visitOwnConsents,
      ReceptionSettings settings) {
    this.continueReception = continueReception;
    this.visitOwnConsents = visitOwnConsents;
    this.settings = settings;
  }

  /** The page leaves the screen by itself when nobody uses the device any more. */
  ModelAndView show(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<Reception, ModelAndView> page) {
    var key = key(request);
    var reception = key.flatMap(this::find);
    if (reception.isEmpty()) {
      return key.flatMap(this::visit).isPresent()
          ? SeeOther.to(SeeOther.OWN)
          : ended(request, response, key.isPresent());
    }
    long seconds = settings.inactivity().plus(MARGIN).toSeconds();
    response.setHeader("Refresh", seconds + "; url=" + Entrance.here(SeeOther.DONE));
    return page.apply(reception.get());
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

  /**
   * A form was sent. Where this browser has begun another reception since the form was shown,
   * nothing is done, and the other one shows: answers never reach another institution.
   */
  ModelAndView act(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<Reception, ModelAndView> act) {
    return showOpen(
        request,
        response,
        reception ->
            isOf(reception, request) ? act.apply(reception) : SeeOther.to(SeeOther.CHOOSE_AGAIN));
  }

  /** the app finds its own receptions alone, and the web its own. */
  private Optional<Reception> find(ReceptionKey key) {
    if (!Entrance.inApp()) {
      return continueReception.find(key);
    }
    return Entrance.staff().flatMap(at -> continueReception.findAt(at, key));
  }

  /** 自分の同意を見る一回: shows the page, and leaves it by itself like the others. */
  ModelAndView showVisit(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<OwnVisit, ModelAndView> page) {
    var key = key(request);
    var visit = key.flatMap(this::visit);
    if (visit.isEmpty()) {
      return key.flatMap(this::find).isPresent()
          ? SeeOther.to(SeeOther.DONE)
          : ended(request, response, key.isPresent());
    }
    long seconds = settings.inactivity().plus(MARGIN).toSeconds();
    response.setHeader("Refresh", seconds + "; url=" + SeeOther.OWN);
    return page.apply(visit.get());
  }

  /** Back from the card app; where the browser's visit is another one, that one shows. */
  ModelAndView comeBack(HttpServletRequest request, String comeBack) {
    key(request).ifPresent(key -> visitOwnConsents.comeBack(key, comeBack));
    return SeeOther.to(SeeOther.OWN);
  }

  /** A form of this visit was sent; one of an older visit does nothing. */
  ModelAndView actOnVisit(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<OwnVisit, ModelAndView> act) {
    return showVisit(
        request,
        response,
        visit ->
            visit.id().toString().equals(request.getParameter("reception"))
                ? act.apply(visit)
                : SeeOther.to(SeeOther.OWN));
  }

  private Optional<OwnVisit> visit(ReceptionKey key) {
    return Entrance.inApp() ? Optional.empty() : visitOwnConsents.find(key);
  }

  private static boolean isOf(Reception reception, HttpServletRequest request) {
    return reception.id().toString().equals(request.getParameter("reception"));
  }

  private static Optional<ReceptionKey> key(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, ReceptionCookie.NAME))
        .map(cookie -> new ReceptionKey(cookie.getValue()));
  }

  private static ModelAndView ended(
      HttpServletRequest request, HttpServletResponse response, boolean wasThere) {
    ReceptionCookie.remove(request, response);
    if (ReceptionCookie.marksRegistered(request)) {
      return ReceptionPage.end("registered-before", HttpStatus.GONE, null);
    }
    return ReceptionPage.end("ended", HttpStatus.GONE, wasThere ? ErrorCode.SESSION_ENDED : null);
  }
}
