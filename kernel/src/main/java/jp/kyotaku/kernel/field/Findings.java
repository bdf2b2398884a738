package jp.kyotaku.kernel.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.Reading;
import org.jspecify.annotations.Nullable;

/**
 * 指摘を集める: reads the typed values of one form or one line; what is wrong is collected, and the value
 * is then absent.
 */
public final class Findings {

  private final String place;
  private final List<Finding> found = new ArrayList<>();

  /**
   * @param place of all that is read here, such as a line
   */
  public Findings(String place) {
    this.place = place;
  }

  public <T> Optional<T> required(Field<T> field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      report(field, ErrorCode.VALUE_MISSING);
      return Optional.empty();
    }
    return value(field, text);
  }

  public <T> Optional<T> optional(Field<T> field, @Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : value(field, text);
  }

  /** For rules between several fields. */
  public void report(Field<?> field, ErrorCode code) {
    found.add(new Finding(place, field.label(), code));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Finding> all() {
    return List.copyOf(found);
  }

  private <T> Optional<T> value(Field<T> field, String text) {
    return switch (field.readTyped(text)) {
      case Reading.Good<T>(var value) -> Optional.of(value);
      case Reading.Bad<T>(var code) -> {
        report(field, code);
        yield Optional.empty();
      }
    };
  }
}
