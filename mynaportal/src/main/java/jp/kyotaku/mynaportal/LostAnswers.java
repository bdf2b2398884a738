package jp.kyotaku.mynaportal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 返事が届かなかった依頼: the server asks them no more, but the card may be held for them once more. Forgets
 * the oldest.
 */
final class LostAnswers {

  private static final int KEPT = 1_000;

  private final Map<String, Challenge> lost =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Challenge> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void add(Challenge challenge) {
    lost.put(challenge.handle(), challenge);
  }

  synchronized Optional<Challenge> of(String handle) {
    return Optional.ofNullable(lost.get(handle));
  }

  synchronized void forget(String handle) {
    lost.remove(handle);
  }
}
