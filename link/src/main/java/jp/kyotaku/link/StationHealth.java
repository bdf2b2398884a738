package jp.kyotaku.link;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.jspecify.annotations.Nullable;

/** 機関ごとの連携の状態: one line in the log when it changes, none for each retry */
final class StationHealth {

  /** 要求の向き、回答の向き */
  enum Direction {
    OUT,
    IN
  }

  private final InstitutionCode institution;
  private final LinkLog log;
  private final Clock clock;
  private final Map<Direction, LinkState> states = new EnumMap<>(Direction.class);
  private @Nullable Instant lastContact;

  StationHealth(InstitutionCode institution, LinkLog log, Clock clock) {
    this.institution = institution;
    this.log = log;
    this.clock = clock;
  }

  /** The more serious of the two directions. */
  synchronized LinkState state() {
    return worst();
  }

  /** When the server last did what was asked of it. */
  synchronized Optional<Instant> lastContact() {
    return Optional.ofNullable(lastContact);
  }

  void report(Direction direction, LinkState state) {
    report(direction, state, "");
  }

  /** The kind of the cause only: its text may carry a file name. */
  void report(Direction direction, LinkState state, Throwable cause) {
    report(direction, state, "（" + cause.getClass().getSimpleName() + "）");
  }

  private synchronized void report(Direction direction, LinkState state, String detail) {
    var before = worst();
    states.put(direction, state);
    if (state == LinkState.CONNECTED) {
      lastContact = clock.instant();
    }
    if (worst() != before && worst() != LinkState.IDLE) {
      log.line(institution, worst().sentence() + detail);
    }
  }

  private LinkState worst() {
    return states.values().stream().reduce(LinkState.IDLE, LinkState::orWorse);
  }
}
