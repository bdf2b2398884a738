package jp.kyotaku.server.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.server.insured.CardData;
import org.jspecify.annotations.Nullable;

/** 訪問予定の行の読み書き: the patient is either a reference number or card data. */
final class VisitColumns {

  private VisitColumns() {}

  /** 相手の列 */
  record Patient(
      String reference,
      String insurer,
      String symbol,
      String number,
      String branch,
      @Nullable LocalDate birthDate) {

    static Patient of(ReInquiryQuestion question) {
      return switch (question) {
        case ReInquiryQuestion.ByReferenceNumber(var number) ->
            new Patient(number, "", "", "", "", null);
        case ReInquiryQuestion.ByCardData(var data) ->
            new Patient(
                "",
                data.insurer().value(),
                data.insuredId().symbol(),
                data.insuredId().number(),
                data.insuredId().branch(),
                data.birthDate());
        case ReInquiryQuestion.ByPerson _ ->
            throw new IllegalArgumentException("a plan names its patients as the station does");
      };
    }

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Patient[***]";
    }
  }

  static PlannedVisit visit(ResultSet row, String id, LocalDate day) throws SQLException {
    return new PlannedVisit(
        row.getObject(id, UUID.class),
        day,
        Optional.ofNullable(row.getObject("visit_time", LocalTime.class)),
        CareCategory.valueOf(row.getString("category")),
        patient(row),
        row.getString("note"));
  }

  private static ReInquiryQuestion patient(ResultSet row) throws SQLException {
    String reference = row.getString("reference_number");
    if (!reference.isEmpty()) {
      return new ReInquiryQuestion.ByReferenceNumber(reference);
    }
    var insuredId =
        new InsuredId(row.getString("symbol"), row.getString("number"), row.getString("branch"));
    return new ReInquiryQuestion.ByCardData(
        new CardData(
            new InsurerNumber(row.getString("insurer_number")),
            insuredId,
            row.getObject("birth_date", LocalDate.class)));
  }
}
