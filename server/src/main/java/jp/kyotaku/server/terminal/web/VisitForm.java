package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.inquiry.PlannedVisit;
import jp.kyotaku.server.inquiry.ReInquiryQuestion;
import org.springframework.util.MultiValueMap;

/** 訪問予定の入力, as typed: kept as it is when something has to be corrected. */
record VisitForm(
    String id,
    String day,
    String time,
    String category,
    String reference,
    String insurer,
    String symbol,
    String number,
    String branch,
    String birthDate,
    String note) {

  static VisitForm empty(LocalDate day) {
    return of(
        Map.of(
            "id",
            UUID.randomUUID().toString(),
            "day",
            day.toString(),
            "category",
            CareCategory.HOME_VISIT_CARE.name()));
  }

  static VisitForm of(MultiValueMap<String, String> sent) {
    return of(sent.toSingleValueMap());
  }

  static VisitForm of(Map<String, String> sent) {
    return new VisitForm(
        sent.getOrDefault("id", ""),
        sent.getOrDefault("day", ""),
        sent.getOrDefault("time", ""),
        sent.getOrDefault("category", ""),
        sent.getOrDefault("reference", ""),
        sent.getOrDefault("insurer", ""),
        sent.getOrDefault("symbol", ""),
        sent.getOrDefault("number", ""),
        sent.getOrDefault("branch", ""),
        sent.getOrDefault("birthDate", ""),
        sent.getOrDefault("note", ""));
  }

  static VisitForm of(PlannedVisit visit) {
    String time = visit.time().map(LocalTime::toString).orElse("");
    return switch (visit.patient()) {
      case ReInquiryQuestion.ByReferenceNumber(var number) ->
          of(visit, time).with(number, "", "", "", "", "");
      case ReInquiryQuestion.ByCardData(var data) ->
          of(visit, time)
              .with(
                  "",
                  data.insurer().value(),
                  data.insuredId().symbol(),
                  data.insuredId().number(),
                  data.insuredId().branch(),
                  data.birthDate().toString());
      case ReInquiryQuestion.ByPerson _ -> of(visit, time);
    };
  }

  private static VisitForm of(PlannedVisit visit, String time) {
    return of(
        Map.of(
            "id",
            visit.id().toString(),
            "day",
            visit.day().toString(),
            "time",
            time,
            "category",
            visit.category().name(),
            "note",
            visit.note()));
  }

  private VisitForm with(
      String newReference,
      String newInsurer,
      String newSymbol,
      String newNumber,
      String newBranch,
      String newBirthDate) {
    return new VisitForm(
        id,
        day,
        time,
        category,
        newReference,
        newInsurer,
        newSymbol,
        newNumber,
        newBranch,
        newBirthDate,
        note);
  }

  public String dayInWords() {
    return InWords.typedDate(day);
  }

  public String birthDateInWords() {
    return InWords.typedDate(birthDate);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "VisitForm[***]";
  }
}
