package jp.kyotaku.server.identity;

import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;

/** 暗証番号なしで読み取ったカード */
public sealed interface CardReading {

  /** The certificate is good; who holds the card is still to be seen by the staff. */
  record Kept(UUID id) implements CardReading {}

  record Refused(ErrorCode code) implements CardReading {}
}
