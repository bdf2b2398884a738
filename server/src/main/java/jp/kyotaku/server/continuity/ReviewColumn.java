package jp.kyotaku.server.continuity;

import java.util.Arrays;
import java.util.List;
import jp.kyotaku.kernel.field.Field;
import jp.kyotaku.kernel.field.Fields;

/** 審査結果のファイルの列 */
enum ReviewColumn {
  INSTITUTION(Fields.INSTITUTION_CODE, true),
  INSURER(Fields.INSURER_NUMBER, true),
  SYMBOL(Fields.SYMBOL, false),
  NUMBER(Fields.NUMBER, true),
  BRANCH(Fields.BRANCH, false),
  BIRTH_DATE(Fields.BIRTH_DATE, true),
  MONTH(Fields.TREATMENT_MONTH, true),
  CLAIM(Fields.CLAIM_NUMBER, false),
  OUTCOME(Fields.REVIEW_OUTCOME, true),
  DECIDED_ON(Fields.DECIDED_ON, true);

  @SuppressWarnings("ImmutableEnumChecker") // a record of immutable parts
  private final Field<?> field;

  private final boolean required;

  ReviewColumn(Field<?> field, boolean required) {
    this.field = field;
    this.required = required;
  }

  String label() {
    return field.label();
  }

  Field<?> field() {
    return field;
  }

  boolean required() {
    return required;
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(ReviewColumn::label).toList();
  }
}
