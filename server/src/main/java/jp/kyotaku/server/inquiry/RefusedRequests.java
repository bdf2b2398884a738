package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 断った要求の監査 (7.D): who asked for what, and the first reason; never what stood in it. */
@Component
class RefusedRequests {

  private final BusinessClock clock;

  RefusedRequests(BusinessClock clock) {
    this.clock = clock;
  }

  Event event(Asker asker, OqsMessage message, List<Finding> findings) {
    return event(asker, message, findings.getFirst().code(), findings.size());
  }

  /** Nothing could be read of it. */
  Event event(Asker asker, OqsMessage message, ErrorCode code) {
    return event(asker, message, code, 1);
  }

  private Event event(Asker asker, OqsMessage message, ErrorCode code, int findings) {
    return Event.of(EventKind.REQUEST_REFUSED, clock.instant(), asker.institution())
        .with("message", message.prefix())
        .with("way", asker.way().name())
        .with("code", code.code())
        .with("findings", Integer.toString(findings))
        .by(asker.operator());
  }
}
