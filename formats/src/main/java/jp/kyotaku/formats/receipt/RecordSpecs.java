package jp.kyotaku.formats.receipt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 記録条件仕様の表: record-spec.txt, the one place that says what an item is. */
final class RecordSpecs {

  private static final Map<RecordType, List<FieldSpec>> FIELDS = load();

  private RecordSpecs() {}

  static List<FieldSpec> fields(RecordType type) {
    List<FieldSpec> fields = FIELDS.get(type);
    if (fields == null) {
      throw new IllegalStateException("record-spec.txt lacks " + type);
    }
    return fields;
  }

  private static Map<RecordType, List<FieldSpec>> load() {
    return TableFile.rows("record-spec.txt")
        .flatMap(row -> new SpecRow(row).fields())
        .collect(
            Collectors.groupingBy(
                FieldSpec::record,
                () -> new EnumMap<>(RecordType.class),
                Collectors.toUnmodifiableList()));
  }
}
