package jp.kyotaku.mynaportal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 済んだ依頼: where a repeated press of the button leads. Forgets the oldest. The way back that only
 * this person's browser may go is kept for the very page that was pressed.
 */
final class FinishedHandles {

  /**
   * 済んだ一つ
   *
   * @param page whose button was pressed
   * @param own where that page goes on
   * @param plain where every other page goes on
   */
  private record Finished(String page, URI own, URI plain) {

    URI of(String asking) {
      return !page.isEmpty() && page.equals(asking) ? own : plain;
    }
  }

  private static final int KEPT = 1_000;
  private static final int LOCKS = 64;

  private final Map<String, Finished> finished =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Finished> eldest) {
          return size() > KEPT;
        }
      };

  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

  /** Two presses for one handle meet at the same lock. */
  Object lockOf(String handle) {
    return locks[Math.floorMod(handle.hashCode(), LOCKS)];
  }

  synchronized void add(String handle, String page, URI own, URI plain) {
    finished.put(handle, new Finished(page, own, plain));
  }

  synchronized Optional<URI> returnUrlOf(String handle, String page) {
    return Optional.ofNullable(finished.get(handle)).map(one -> one.of(page));
  }
}
