package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.inquiry.BulkKind;
import jp.kyotaku.server.inquiry.OrderBulkJob;
import org.springframework.util.MultiValueMap;

/** 期間での一括取得の入力 (T07, R-124) */
record BulkPeriodForm(
    String form, String kind, String identifier, String by, String from, String to, String month) {

  static final String EXAMINATION_DAY = "EXAMINATION_DATE";

  private static final int MONTH_LENGTH = "2024-06".length();

  /** 読めた入力、または直すところ */
  sealed interface Read {

    record Asked(BulkKind kind, OrderBulkJob.Period period) implements Read {}

    record Wrong(List<FormError> errors) implements Read {}
  }

  static BulkPeriodForm empty(String form, LocalDate today) {
    return new BulkPeriodForm(
        form,
        BulkKind.CONSENTED_HOME_VISIT.name(),
        "",
        "CONSENT_DATE",
        today.toString(),
        today.toString(),
        YearMonth.from(today).toString());
  }

  static BulkPeriodForm of(MultiValueMap<String, String> sent) {
    Map<String, String> first = sent.toSingleValueMap();
    return new BulkPeriodForm(
        first.getOrDefault("form", ""),
        first.getOrDefault("kind", ""),
        first.getOrDefault("identifier", "").strip(),
        first.getOrDefault("by", ""),
        first.getOrDefault("from", ""),
        first.getOrDefault("to", ""),
        first.getOrDefault("month", "").strip());
  }

  Read read() {
    var fields = new FieldReader();
    var identifier = fields.optional("period-identifier", Fields.FILE_IDENTIFIER, this.identifier);
    var asked = asked();
    var id = id();
    if (asked.isEmpty() || id.isEmpty()) {
      fields.report("period-kind", "取得の種類：選ばれていません。どれか一つを選んでください。");
      return new Read.Wrong(fields.errors());
    }
    var days = asked.get() == BulkKind.MEDICAL_AID ? wholeMonth() : DayPeriod.read(from, to);
    return switch (days) {
      case DayPeriod.Days(var first, var last) when fields.errors().isEmpty() ->
          new Read.Asked(
              asked.get(),
              new OrderBulkJob.Period(
                  id.get(),
                  identifier,
                  by.equals(EXAMINATION_DAY) && asked.get() == BulkKind.CONSENTED_ONLINE,
                  first,
                  last));
      case DayPeriod.Days _ -> new Read.Wrong(fields.errors());
      case DayPeriod.Wrong(var errors) -> new Read.Wrong(errors);
    };
  }

  private Optional<BulkKind> asked() {
    return Arrays.stream(BulkKind.values())
        .filter(one -> !one.hasLines() && one.name().equals(kind))
        .findFirst();
  }

  private Optional<UUID> id() {
    try {
      return Optional.of(UUID.fromString(form));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private DayPeriod wholeMonth() {
    try {
      if (month.length() == MONTH_LENGTH) {
        var asked = YearMonth.parse(month);
        return new DayPeriod.Days(asked.atDay(1), asked.atEndOfMonth());
      }
    } catch (DateTimeParseException _) {
      // Told below.
    }
    return new DayPeriod.Wrong(
        List.of(new FormError("month", "診療年月：入っていないか、暦にない年月です。2024-06 の形で入れてください。")));
  }
}
