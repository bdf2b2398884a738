package jp.kyotaku.server.reception.web;

import java.util.Optional;
import jp.kyotaku.server.institutions.device.AtDevice;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * いまの入口: マイナ在宅受付Web, or the app on a device of the staff. Choices, confirmation and outcome are the
 * same pages behind both (M05); the app has them below an address of its own, with its own door.
 */
@Component("entrance")
class Entrance {

  static final String APP = "/app";

  /** The address of a page of the reception, at the entrance of this request. */
  public String at(String path) {
    return here(path);
  }

  public boolean app() {
    return inApp();
  }

  /** What stands in the head of the page. */
  public String name() {
    return inApp() ? "マイナ資格確認アプリ" : "マイナ在宅受付Web";
  }

  static String here(String path) {
    return inApp() && path.startsWith("/reception/") ? APP + path : path;
  }

  static boolean inApp() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        && request.getRequest().getRequestURI().startsWith(APP + "/");
  }

  /** Who is signed in at the device; empty at the web, whoever comes there. */
  static Optional<AtDevice.InUse> staff() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return inApp()
            && authentication != null
            && authentication.getPrincipal() instanceof AtDevice.InUse at
        ? Optional.of(at)
        : Optional.empty();
  }
}
