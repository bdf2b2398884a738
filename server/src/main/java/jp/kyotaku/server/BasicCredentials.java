package jp.kyotaku.server;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** HTTP Basic の名前と秘密, as a request shows them. */
record BasicCredentials(String name, String secret) {

  private static final String BASIC = "Basic ";

  static Optional<BasicCredentials> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.regionMatches(true, 0, BASIC, 0, BASIC.length()))
        .flatMap(header -> decoded(header.substring(BASIC.length())))
        .filter(pair -> pair.indexOf(':') >= 0)
        .map(
            pair ->
                new BasicCredentials(
                    pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1)));
  }

  private static Optional<String> decoded(String encoded) {
    try {
      return Optional.of(
          new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "BasicCredentials[" + name + ", ***]";
  }
}
