package jp.kyotaku.server.insured;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 医療券の列を読む */
final class TicketRow {

  private TicketRow() {}

  static MedicalTicket read(long id, ResultSet row) throws SQLException {
    return new MedicalTicket(
        id,
        row.getString("ticket_type"),
        row.getString("issue_number"),
        YearMonth.from(row.getObject("treatment_month", LocalDate.class)),
        day(row, "ticket_from"),
        day(row, "ticket_to"),
        new MedicalTicket.Designated(
            row.getString("designated_code"),
            text(row, "designated_flag"),
            text(row, "designated_name")),
        new MedicalTicket.PrescriptionIssuer(
            text(row, "prescription_issuer_code"), text(row, "prescription_issuer_name")),
        texts(row, "injury_name"),
        text(row, "treatment_type"),
        Optional.ofNullable(row.getObject("self_pay_amount", Integer.class)),
        new MedicalTicket.Contacts(text(row, "district_contact"), text(row, "handling_contact")),
        standing(row),
        texts(row, "remarks"));
  }

  private static MedicalTicket.Standing standing(ResultSet row) throws SQLException {
    return new MedicalTicket.Standing(
        text(row, "single_or_combined"),
        text(row, "social_insurance"),
        text(row, "elderly_care"),
        text(row, "infection"),
        text(row, "prefectural_expense"),
        text(row, "consistency"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    var texts = new ArrayList<String>();
    for (int number = 1; number <= 3; number++) {
      text(row, column + number).ifPresent(texts::add);
    }
    return texts;
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
