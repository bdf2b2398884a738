package jp.kyotaku.formats.oqs;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/**
 * ファイル名 (3.2): prefix, req or res, any suffix, .xml. The suffix of a request is echoed in the name
 * of its answer, and so is the extension: .XML stays .XML, or two requests would share one answer.
 *
 * @param extension with its dot, in the letters in which it came
 */
public record OqsFileName(
    OqsMessage message, Direction direction, String suffix, String extension) {

  private static final String EXTENSION = ".xml";

  /** Leaves room below the 255 bytes of file systems for a name while writing. */
  private static final int MAX_BYTES = 230;

  /** 要求か結果か */
  public enum Direction {
    REQUEST("req_"),
    ANSWER("res_");

    private final String mark;

    Direction(String mark) {
      this.mark = mark;
    }
  }

  public OqsFileName {
    if (!safe(suffix) || !extension.equalsIgnoreCase(EXTENSION)) {
      throw new IllegalArgumentException("not a suffix of a file name");
    }
  }

  public static OqsFileName request(OqsMessage message, String suffix) {
    return new OqsFileName(message, Direction.REQUEST, suffix, EXTENSION);
  }

  public static Reading<OqsFileName> parse(String name) {
    return understood(name)
        .<Reading<OqsFileName>>map(Reading.Good::new)
        .orElseGet(() -> new Reading.Bad<>(ErrorCode.FILE_NAME_UNKNOWN));
  }

  /** The name under which the answer to this request is awaited. */
  public OqsFileName answer() {
    return new OqsFileName(message, Direction.ANSWER, suffix, extension);
  }

  public boolean isRequest() {
    return direction == Direction.REQUEST;
  }

  /** The whole name. */
  public String value() {
    return message.prefix() + direction.mark + suffix + extension;
  }

  @Override
  public String toString() {
    return value();
  }

  private static Optional<OqsFileName> understood(String name) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      return Optional.empty();
    }
    int dot = name.length() - EXTENSION.length();
    String stem = name.substring(0, dot);
    return OqsMessage.ofFileNamed(stem)
        .flatMap(message -> withoutPrefix(message, stem, name.substring(dot)));
  }

  private static Optional<OqsFileName> withoutPrefix(
      OqsMessage message, String stem, String extension) {
    String rest = stem.substring(message.prefix().length());
    for (Direction direction : Direction.values()) {
      if (rest.startsWith(direction.mark)) {
        String suffix = rest.substring(direction.mark.length());
        return safe(suffix)
            ? Optional.of(new OqsFileName(message, direction, suffix, extension))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean safe(String suffix) {
    return suffix.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
        && suffix.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
  }
}
