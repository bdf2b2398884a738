package jp.kyotaku.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.kyotaku.server.institutions.device.AtDevice;
import jp.kyotaku.server.institutions.device.DeviceDoor;
import jp.kyotaku.server.institutions.device.DeviceKey;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * アプリの入口での確かめ: by the key of the device and the key of the sign-in, at each request anew.
 */
final class DeviceFilter extends OncePerRequestFilter {

  private final DeviceDoor door;

  DeviceFilter(DeviceDoor door) {
    this.door = door;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    AtDevice at = door.who(key(request, "device"), key(request, "staff"));
    if (!(at instanceof AtDevice.Stranger)) {
      var context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(new DeviceAuthentication(at));
      SecurityContextHolder.setContext(context);
    }
    chain.doFilter(request, response);
  }

  private static Optional<DeviceKey> key(HttpServletRequest request, String name) {
    return Optional.ofNullable(WebUtils.getCookie(request, name))
        .map(cookie -> new DeviceKey(cookie.getValue()));
  }
}
