package jp.kyotaku.fees;

import java.util.List;
import java.util.stream.Stream;

/** 内蔵の版: the editions that this program carries. */
final class BuiltInEditions {

  private BuiltInEditions() {}

  static List<EditionTables> all() {
    return Stream.of("2024-06", "2026-06")
        .map(EditionFiles::builtIn)
        .map(EditionTables::read)
        .toList();
  }
}
