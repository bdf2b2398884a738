package jp.kyotaku.mynaportal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 済んだ依頼: where a repeated press of the button leads. Forgets the oldest. */
final class FinishedHandles {

  private static final int KEPT = 1_000;
  private static final int LOCKS = 64;

  private final Map<String, URI> returnUrls =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, URI> eldest) {
          return size() > KEPT;
        }
      };

  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

  /** Two presses for one handle meet at the same lock. */
  Object lockOf(String handle) {
    return locks[Math.floorMod(handle.hashCode(), LOCKS)];
  }

  synchronized void add(String handle, URI returnUrl) {
    returnUrls.put(handle, returnUrl);
  }

  synchronized Optional<URI> returnUrlOf(String handle) {
    return Optional.ofNullable(returnUrls.get(handle));
  }
}
