package jp.kyotaku.server.insured;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import jp.kyotaku.kernel.code.CopayRatio;

/** 証の列を読む */
final class CertificateRow {

  private CertificateRow() {}

  static Certificate read(long id, ResultSet row) throws SQLException {
    var issuedOn = day(row, "issued_on");
    var term = new Term(row.getObject("valid_from", LocalDate.class), day(row, "valid_to"));
    String kind = row.getString("kind");
    return switch (kind) {
      case "INSURED_CARD" -> new Certificate.InsuredCard(id, issuedOn, term, copay(row));
      case "ELDERLY_RECIPIENT" ->
          new Certificate.ElderlyRecipient(id, issuedOn, term, copay(row).orElseThrow());
      case "LIMIT" -> limit(id, issuedOn, term, row);
      case "SPECIFIC_DISEASE" -> disease(id, issuedOn, term, row);
      default -> throw new IllegalStateException("no such kind of certificate: " + kind);
    };
  }

  private static Certificate limit(long id, Optional<LocalDate> issuedOn, Term term, ResultSet row)
      throws SQLException {
    return new Certificate.Limit(
        id,
        Optional.ofNullable(row.getString("classification")),
        row.getString("category"),
        issuedOn,
        term,
        day(row, "long_term_on"));
  }

  private static Certificate disease(
      long id, Optional<LocalDate> issuedOn, Term term, ResultSet row) throws SQLException {
    return new Certificate.SpecificDisease(
        id,
        row.getString("category"),
        issuedOn,
        term,
        Optional.ofNullable(row.getObject("self_pay", Integer.class)));
  }

  private static Optional<CopayRatio> copay(ResultSet row) throws SQLException {
    int percent = row.getInt("copay_percent");
    return Arrays.stream(CopayRatio.values()).filter(ratio -> ratio.percent() == percent).findAny();
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
