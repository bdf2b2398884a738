package jp.kyotaku.server.identity;

import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 本人確認の問いを見る: whether it may still be answered. */
@Component
public class FindChallenge {

  /** 見つかった問い */
  public sealed interface Found {
    record Open(Challenge challenge) implements Found {}

    /**
     * It may not be answered any more.
     *
     * @param asked what was asked at this handle, if it is known at all
     */
    record Closed(ErrorCode code, Optional<Challenge> asked) implements Found {}
  }

  private final ChallengeStore store;
  private final BusinessClock clock;

  FindChallenge(ChallengeStore store, BusinessClock clock) {
    this.store = store;
    this.clock = clock;
  }

  public Found byHandle(String handle) {
    return store
        .byHandle(handle)
        .map(this::judged)
        .orElseGet(() -> new Found.Closed(ErrorCode.CARD_CHALLENGE_UNKNOWN, Optional.empty()));
  }

  /** The challenge of this handle, answered under the name {@code challengeId}. */
  public Found answered(String handle, UUID challengeId) {
    Found found = byHandle(handle);
    return switch (found) {
      case Found.Open(var asked) when !asked.id().equals(challengeId) ->
          new Found.Closed(whoseInstead(asked, challengeId), Optional.of(asked));
      case Found.Open _, Found.Closed _ -> found;
    };
  }

  private ErrorCode whoseInstead(Challenge asked, UUID challengeId) {
    return store
        .byId(challengeId)
        .map(
            other ->
                other.institution().equals(asked.institution())
                    ? ErrorCode.CARD_OTHER_SESSION
                    : ErrorCode.CARD_OTHER_INSTITUTION)
        .orElse(ErrorCode.CARD_CHALLENGE_UNKNOWN);
  }

  private Found judged(ChallengeStore.Kept kept) {
    if (kept.used()) {
      return closed(ErrorCode.CARD_REPLAYED, kept);
    }
    return kept.expiresAt().isAfter(clock.realInstant())
        ? new Found.Open(kept.challenge())
        : closed(ErrorCode.CARD_CHALLENGE_EXPIRED, kept);
  }

  private static Found closed(ErrorCode code, ChallengeStore.Kept kept) {
    return new Found.Closed(code, Optional.of(kept.challenge()));
  }
}
