package jp.kyotaku.server.terminal.web;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.server.inquiry.PlannedVisit;
import jp.kyotaku.server.inquiry.ReInquiryQuestion;

/** 訪問予定の一行 */
record VisitRow(UUID id, String time, String category, String who, String note) {

  static VisitRow of(PlannedVisit visit) {
    return new VisitRow(
        visit.id(),
        time(visit.time()),
        visit.category().label(),
        who(visit.patient()),
        visit.note());
  }

  static String time(Optional<LocalTime> time) {
    return time.map(at -> "%d時%02d分".formatted(at.getHour(), at.getMinute())).orElse("時刻未定");
  }

  static String who(ReInquiryQuestion patient) {
    return switch (patient) {
      case ReInquiryQuestion.ByReferenceNumber(var number) -> "照会番号 " + number;
      case ReInquiryQuestion.ByCardData(var data) ->
          "保険者番号 %s　番号 %s　%s生まれ"
              .formatted(
                  data.insurer().value(),
                  data.insuredId().number(),
                  InWords.date(data.birthDate()));
      case ReInquiryQuestion.ByPerson _ -> "";
    };
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "VisitRow[***]";
  }
}
