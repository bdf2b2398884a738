package jp.kyotaku.mynaportal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.kyotaku.card.Octets;

/** HTTPの応答 */
record Answer(int status, String contentType, Octets body, Optional<String> location) {

  static Answer html(int status, String html) {
    return text(status, "text/html; charset=UTF-8", html);
  }

  static Answer text(int status, String contentType, String text) {
    return binary(status, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer binary(int status, String contentType, byte[] body) {
    return new Answer(status, contentType, Octets.of(body), Optional.empty());
  }

  static Answer seeOther(String location) {
    return new Answer(303, "text/plain; charset=UTF-8", Octets.EMPTY, Optional.of(location));
  }
}
