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

  private ReceptionCookie() {}

  static void give(HttpServletRequest request, HttpServletResponse response, ReceptionKey key) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, key.value()).build().toString());
  }

  static void remove(HttpServletRequest request, HttpServletResponse response) {
    var gone = cookie(request, "").maxAge(Duration.ZERO).build();
    response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(
      HttpServletRequest request, String value) {
    return ResponseCookie.from(NAME, value)
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .path("/reception");
  }
}
