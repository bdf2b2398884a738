package jp.kyotaku.server.inquiry;

import java.util.UUID;

/** 記録の結果 */
public sealed interface FallbackOutcome {

  record Recorded(UUID id) implements FallbackOutcome {}

  /** 口頭での照合は、この機関で前に確かめた人だけ */
  record NeverConfirmedHere() implements FallbackOutcome {}
}
