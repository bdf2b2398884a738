package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.kernel.field.Field;
import jp.kyotaku.kernel.field.Fields;

/** 電文の日の範囲 (6.3): the end does not precede the beginning. */
record DayRange(LocalDate from, LocalDate to) {

  static Optional<DayRange> consent(BlockReader info) {
    return read(
        info,
        Element.CONSENT_DATE_FROM,
        Fields.CONSENT_DATE_FROM,
        Element.CONSENT_DATE_TO,
        Fields.CONSENT_DATE_TO);
  }

  static Optional<DayRange> examination(BlockReader info) {
    return read(
        info,
        Element.EXAMINATION_DATE_FROM,
        Fields.EXAMINATION_DATE_FROM,
        Element.EXAMINATION_DATE_TO,
        Fields.EXAMINATION_DATE_TO);
  }

  /** 診療区分: there and of this message. */
  static void flag(BlockReader info, TreatmentFlag expected) {
    info.required(Element.MEDICAL_TREATMENT_FLAG, Fields.TREATMENT_FLAG::read)
        .filter(flag -> flag != expected)
        .ifPresent(_ -> info.report(Element.MEDICAL_TREATMENT_FLAG, ErrorCode.CODE_UNKNOWN));
  }

  private static Optional<DayRange> read(
      BlockReader info,
      Element first,
      Field<LocalDate> firstField,
      Element last,
      Field<LocalDate> lastField) {
    Optional<LocalDate> from = info.required(first, firstField::read);
    Optional<LocalDate> to = info.required(last, lastField::read);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      info.report(last, ErrorCode.PERIOD_REVERSED);
    }
    return Optional.of(new DayRange(from.get(), to.get()));
  }
}
