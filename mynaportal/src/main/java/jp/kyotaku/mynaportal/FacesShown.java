package jp.kyotaku.mynaportal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 目視確認で読み取ったカード: by the handle that it was read for. Forgets the oldest; ending the program forgets
 * all.
 */
final class FacesShown {

  private static final int KEPT = 1_000;

  private final Map<String, String> serials =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void add(String handle, String serial) {
    serials.put(handle, serial);
  }

  synchronized Optional<String> serialOf(String handle) {
    return Optional.ofNullable(serials.get(handle));
  }
}
