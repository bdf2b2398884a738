package jp.kyotaku.server.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import org.jspecify.annotations.Nullable;

/**
 * 監査の行の形: the canonical fact commits to the restricted part by a salted hash, which outlives it.
 */
record EventRow(
    Timestamp occurredAt,
    String kind,
    @Nullable String institutionCode,
    String fact,
    @Nullable Long personId,
    @Nullable String coverageIds,
    String restricted) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static EventRow of(Event event) {
    String restricted = restrictedPart(event);
    var fact = new TreeMap<>(event.fact());
    fact.put("at", event.occurredAt().toString());
    fact.put("kind", event.kind().name());
    fact.put("restrictedHash", hash(restricted));
    event.institution().ifPresent(code -> fact.put("institution", code.value()));
    boolean answered = !event.coverageIds().isEmpty();
    return new EventRow(
        Timestamp.from(event.occurredAt()),
        event.kind().name(),
        event.institution().map(InstitutionCode::value).orElse(null),
        canonical(fact),
        event.personId().isPresent() ? event.personId().getAsLong() : null,
        answered ? "{" + joined(event.coverageIds(), ",") + "}" : null,
        restricted);
  }

  private static String restrictedPart(Event event) {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    var part = new TreeMap<>(event.restricted());
    part.put("salt", HexFormat.of().formatHex(salt));
    event.personId().ifPresent(id -> part.put("person", Long.toString(id)));
    if (!event.coverageIds().isEmpty()) {
      part.put("coverages", joined(event.coverageIds(), " "));
    }
    return canonical(part);
  }

  private static String joined(List<Long> ids, String between) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(between));
  }

  /** One form only: names in order, no blanks, quotes, backslashes and controls escaped. */
  static String canonical(Map<String, String> sorted) {
    var json = new StringBuilder(160).append('{');
    sorted.forEach(
        (name, value) -> {
          quote(json, name);
          json.append(':');
          quote(json, value);
          json.append(',');
        });
    json.setCharAt(json.length() - 1, '}');
    return json.toString();
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }

  private static String hash(String restricted) {
    return HexFormat.of().formatHex(sha256().digest(restricted.getBytes(StandardCharsets.UTF_8)));
  }

  /** Not kept for the thread: each request has a thread of its own. */
  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
