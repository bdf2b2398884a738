package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.inquiry.ReInquiryQuestion;
import jp.kyotaku.server.inquiry.ReInquiryRequest;
import jp.kyotaku.server.insured.CardData;

/** 再照会の入力を読む (T05) */
sealed interface ReInquiryReading {

  /** 読めた照会 */
  record Asked(ReInquiryRequest request) implements ReInquiryReading {}

  /** 直すところ */
  record Wrong(List<FormError> errors) implements ReInquiryReading {}

  /** 選べる診療区分: outpatients are asked with their card or papers. */
  List<CareCategory> CATEGORIES =
      List.of(CareCategory.HOME_VISIT_CARE, CareCategory.HOUSE_CALL, CareCategory.ONLINE_CARE);

  /** Visits are planned so far ahead (ours). */
  int MONTHS_AHEAD = 3;

  static ReInquiryReading read(ReInquiryForm form, LocalDate today) {
    var fields = new FieldReader();
    var category = category(fields, form);
    var day =
        fields.required(
            "day", Fields.CONFIRMATION_DATE.asOf(today.plusMonths(MONTHS_AHEAD)), form.day());
    var question =
        form.reference().isBlank()
            ? byCardData(fields, form, today)
            : fields
                .required("reference", Fields.REFERENCE_NUMBER, form.reference())
                .<ReInquiryQuestion>map(ReInquiryQuestion.ByReferenceNumber::new);
    return fields.errors().isEmpty()
        ? new Asked(
            new ReInquiryRequest(
                id(form), question.orElseThrow(), category.orElseThrow(), day.orElseThrow()))
        : new Wrong(fields.errors());
  }

  private static Optional<ReInquiryQuestion> byCardData(
      FieldReader fields, ReInquiryForm form, LocalDate today) {
    var numbers =
        NumberReading.read(fields, form.insurer(), form.symbol(), form.number(), form.branch());
    var birthDate = fields.required("birthDate", Fields.BIRTH_DATE.asOf(today), form.birthDate());
    return numbers.flatMap(
        read ->
            birthDate.map(
                born ->
                    new ReInquiryQuestion.ByCardData(
                        new CardData(read.insurer(), read.insuredId(), born))));
  }

  private static Optional<CareCategory> category(FieldReader fields, ReInquiryForm form) {
    var category =
        Arrays.stream(CareCategory.values())
            .filter(CATEGORIES::contains)
            .filter(known -> known.name().equals(form.category()))
            .findFirst();
    if (category.isEmpty()) {
      fields.report("category", "診療区分：選ばれていません。どれか一つを選んでください。");
    }
    return category;
  }

  /** A form whose id was lost is a question of its own. */
  private static UUID id(ReInquiryForm form) {
    try {
      return UUID.fromString(form.id());
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }
}
