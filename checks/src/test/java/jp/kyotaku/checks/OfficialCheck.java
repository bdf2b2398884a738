package jp.kyotaku.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** 公式の点検一つ: a row of official-checks.txt. */
sealed interface OfficialCheck {

  String code();

  /** Found in this example at this place; * where the finding has no item. */
  record Example(String code, String claim, String changes, String place)
      implements OfficialCheck {}

  /** Shown by a test that needs more than a file. */
  record Test(String code, String testClass, String method) implements OfficialCheck {}

  /** Found under another code. */
  record Same(String code, String as, String claim, String changes, String why)
      implements OfficialCheck {}

  /** Does not apply. */
  record None(String code, String why) implements OfficialCheck {}

  static List<OfficialCheck> all() {
    try (var in = OfficialCheck.class.getResourceAsStream("official-checks.txt")) {
      if (in == null) {
        throw new IllegalStateException("official-checks.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#") && !row.isBlank())
          .map(OfficialCheck::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OfficialCheck read(String row) {
    List<String> cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    return switch (cells.getFirst()) {
      case "example" -> new Example(cells.get(1), cells.get(2), cells.get(3), cells.get(4));
      case "test" -> new Test(cells.get(1), cells.get(2), cells.get(3));
      case "same" -> new Same(cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
      case "none" -> new None(cells.get(1), cells.get(2));
      default -> throw new IllegalArgumentException(row);
    };
  }
}
