package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.inquiry.PlannedVisit;
import jp.kyotaku.server.inquiry.ReInquiryQuestion;
import jp.kyotaku.server.insured.CardData;

/** 訪問予定の入力を読む: typed, or a line of a file. */
final class VisitReading {

  /** 読めた予定、または直すところ */
  sealed interface Read {

    record Good(PlannedVisit visit) implements Read {}

    record Wrong(List<FormError> errors) implements Read {}
  }

  /** 訪問の診療の区分: what happens at a patient's home or on a screen. */
  static final List<CareCategory> CATEGORIES =
      List.of(CareCategory.HOME_VISIT_CARE, CareCategory.HOUSE_CALL, CareCategory.ONLINE_CARE);

  private VisitReading() {}

  static Read read(VisitForm form, LocalDate today) {
    var fields = new FieldReader();
    var day = day(fields, form.day(), today);
    var time = fields.optional("time", Fields.VISIT_TIME, form.time());
    var category = category(fields, form.category());
    var patient = patient(fields, form, today);
    var note = fields.optional("note", Fields.PATIENT_NOTE, form.note());
    if (!fields.errors().isEmpty()) {
      return new Read.Wrong(fields.errors());
    }
    return new Read.Good(
        new PlannedVisit(
            Named.id(form.id()),
            day.orElseThrow(),
            time,
            category.orElseThrow(),
            patient.orElseThrow(),
            note.orElse("")));
  }

  private static Optional<LocalDate> day(FieldReader fields, String text, LocalDate today) {
    var day = fields.required("day", Fields.VISIT_DAY, text);
    if (day.filter(read -> read.isBefore(today)).isPresent()) {
      fields.report("day", Fields.VISIT_DAY.label(), ErrorCode.VISIT_DAY_PAST);
    }
    return day;
  }

  /** By its name or, in files, by its words. */
  private static Optional<CareCategory> category(FieldReader fields, String text) {
    var category =
        CATEGORIES.stream()
            .filter(one -> one.name().equals(text) || isCalled(one, text.strip()))
            .findFirst();
    if (category.isEmpty()) {
      fields.report("category", "診療の区分：訪問診療等、往診、オンライン診療等のどれかにしてください。");
    }
    return category;
  }

  private static boolean isCalled(CareCategory category, String text) {
    return Arrays.asList(category.label(), category.label().replaceFirst("(診療)?等$", ""))
        .contains(text);
  }

  /** 照会番号, or all of the card's data. */
  private static Optional<ReInquiryQuestion> patient(
      FieldReader fields, VisitForm form, LocalDate today) {
    boolean byCard =
        !(form.insurer() + form.symbol() + form.number() + form.branch() + form.birthDate())
            .isBlank();
    if (form.reference().isBlank() == !byCard) {
      fields.report("reference", "だれを訪問するか", ErrorCode.VISIT_PATIENT_UNCLEAR);
      return Optional.empty();
    }
    return byCard
        ? cardData(fields, form, today)
        : fields
            .required("reference", Fields.REFERENCE_NUMBER, form.reference().strip())
            .map(ReInquiryQuestion.ByReferenceNumber::new);
  }

  private static Optional<ReInquiryQuestion> cardData(
      FieldReader fields, VisitForm form, LocalDate today) {
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
}
