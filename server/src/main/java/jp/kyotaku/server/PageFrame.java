package jp.kyotaku.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.rehearsal.Mode;
import jp.kyotaku.server.rehearsal.RehearsalSettings;
import org.springframework.stereotype.Component;

/** 画面の枠: what the layout shows on every page. */
@Component("frame")
class PageFrame {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

  private final HttpServletRequest request;
  private final RehearsalSettings settings;
  private final BusinessClock clock;

  PageFrame(HttpServletRequest request, RehearsalSettings settings, BusinessClock clock) {
    this.request = request;
    this.settings = settings;
    this.clock = clock;
  }

  public boolean rehearsal() {
    return settings.mode() == Mode.REHEARSAL;
  }

  /** 稽古の入口: only this machine itself sees it. The entrance leads not to itself. */
  public boolean entranceIsNear() {
    return rehearsal()
        && THIS_MACHINE.contains(request.getServerName())
        && !request.getRequestURI().equals("/");
  }

  /** 業務日 */
  public String today() {
    return Japan.dateInWords(clock.today());
  }

  /** The real time, by which a fault is found in the log. */
  public String realTime() {
    var now = LocalDateTime.ofInstant(clock.realInstant(), Japan.ZONE);
    return Japan.dateInWords(now.toLocalDate()) + " " + TIME.format(now);
  }
}
