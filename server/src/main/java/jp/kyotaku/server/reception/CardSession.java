package jp.kyotaku.server.reception;

import java.time.Instant;
import java.util.UUID;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.reception.Reception.State;

/** カードを待つもの: what a card's answer belongs to. */
interface CardSession {

  UUID id();

  State state();

  Event event(EventKind kind, Instant at);
}
