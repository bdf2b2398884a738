package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.kyotaku.server.reception.ReceptionKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** 受付のクッキー: the only thing that stays on the device while a reception is open. */
final class ReceptionCookie {

  static final String NAME = "reception";

  private static final String WEB = "/reception";

  private ReceptionCookie() {}

  static void give(HttpServletRequest request, HttpServletResponse response, ReceptionKey key) {
    add(response, cookie(request, WEB, key.value()));
  }

  /** The app's own: it is never sent to the pages of the web. */
  static void giveAtDevice(
      HttpServletRequest request, HttpServletResponse response, ReceptionKey key) {
    add(response, cookie(request, Entrance.APP + WEB, key.value()));
  }

  static void remove(HttpServletRequest request, HttpServletResponse response) {
    String path = Entrance.inApp() ? Entrance.APP + WEB : WEB;
    add(response, cookie(request, path, "").maxAge(Duration.ZERO));
  }

  private static void add(
      HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(
      HttpServletRequest request, String path, String value) {
    return ResponseCookie.from(NAME, value)
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .path(path);
  }
}
