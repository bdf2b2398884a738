package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.kyotaku.server.institutions.device.DeviceKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * 端末のクッキー: the key of the device, which stays, and that of the sign-in, which goes with the
 * browser. No patient's data stands in either.
 */
final class DeviceCookies {

  /** As long as browsers keep anything; each sign-in begins it anew. */
  private static final Duration KEPT = Duration.ofDays(400);

  private DeviceCookies() {}

  static void bind(HttpServletRequest request, HttpServletResponse response, DeviceKey device) {
    add(response, cookie(request, "device", device.value()).maxAge(KEPT));
  }

  static void signIn(HttpServletRequest request, HttpServletResponse response, DeviceKey staff) {
    add(response, cookie(request, "staff", staff.value()));
  }

  static void signOut(HttpServletRequest request, HttpServletResponse response) {
    add(response, cookie(request, "staff", "").maxAge(Duration.ZERO));
  }

  private static void add(
      HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }

  /** Lax: the card app leads the browser back here. */
  private static ResponseCookie.ResponseCookieBuilder cookie(
      HttpServletRequest request, String name, String value) {
    return ResponseCookie.from(name, value)
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .path(Entrance.APP);
  }
}
