package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.kyotaku.server.reception.ReceptionKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * 受付のクッキー: the only thing that stays on the device while a reception is open. After a
 * registration a mark without any content stays for some minutes: where a bad line broke while the
 * last page arrived, a reload then says that all is done.
 */
final class ReceptionCookie {

  static final String NAME = "reception";

  private static final String DONE = "reception-registered";
  private static final Duration DONE_STAYS = Duration.ofMinutes(5);
  private static final String WEB = "/reception";

  private ReceptionCookie() {}

  static void give(HttpServletRequest request, HttpServletResponse response, ReceptionKey key) {
    give(request, response, WEB, key);
  }

  /** The app's own: it is never sent to the pages of the web. */
  static void giveAtDevice(
      HttpServletRequest request, HttpServletResponse response, ReceptionKey key) {
    give(request, response, Entrance.APP + WEB, key);
  }

  static void remove(HttpServletRequest request, HttpServletResponse response) {
    add(response, cookie(NAME, request, path(), "").maxAge(Duration.ZERO));
  }

  static void markRegistered(HttpServletRequest request, HttpServletResponse response) {
    add(response, cookie(DONE, request, path(), "1").maxAge(DONE_STAYS));
  }

  static boolean marksRegistered(HttpServletRequest request) {
    return WebUtils.getCookie(request, DONE) != null;
  }

  private static void give(
      HttpServletRequest request, HttpServletResponse response, String path, ReceptionKey key) {
    add(response, cookie(NAME, request, path, key.value()));
    add(response, cookie(DONE, request, path, "").maxAge(Duration.ZERO));
  }

  private static String path() {
    return Entrance.inApp() ? Entrance.APP + WEB : WEB;
  }

  private static void add(
      HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(
      String name, HttpServletRequest request, String path, String value) {
    return ResponseCookie.from(name, value)
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .path(path);
  }
}
