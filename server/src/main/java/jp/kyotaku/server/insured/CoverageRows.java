package jp.kyotaku.server.insured;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;

/** 資格の行を読む: rows of one coverage differ in its papers only. */
final class CoverageRows {

  private final Coverage coverage;
  private final boolean newerHolds;
  private final Map<Long, Certificate> certificates = new LinkedHashMap<>();
  private final Map<Long, MedicalTicket> tickets = new LinkedHashMap<>();

  private CoverageRows(Coverage coverage, boolean newerHolds) {
    this.coverage = coverage;
    this.newerHolds = newerHolds;
  }

  static List<Entitlement.Match> matches(ResultSet rows, LocalDate day) throws SQLException {
    var found = new Collected();
    while (rows.next()) {
      found.add(rows);
    }
    return found.matches(day);
  }

  /** 読んだ資格, each once */
  static final class Collected {

    private final Map<Long, CoverageRows> byId = new LinkedHashMap<>();

    void add(ResultSet row) throws SQLException {
      long id = row.getLong("coverage_id");
      var ofCoverage = byId.get(id);
      if (ofCoverage == null) {
        ofCoverage = new CoverageRows(coverage(id, row), row.getBoolean("newer_holds"));
        byId.put(id, ofCoverage);
      }
      ofCoverage.addPapers(row);
    }

    List<Entitlement.Match> matches(LocalDate day) {
      return byId.values().stream().map(ofCoverage -> ofCoverage.match(day)).toList();
    }
  }

  private void addPapers(ResultSet row) throws SQLException {
    long certificate = row.getLong("certificate_id");
    if (certificate != 0 && !certificates.containsKey(certificate)) {
      certificates.put(certificate, CertificateRow.read(certificate, row));
    }
    long ticket = row.getLong("ticket_id");
    if (ticket != 0 && !tickets.containsKey(ticket)) {
      tickets.put(ticket, TicketRow.read(ticket, row));
    }
  }

  private Entitlement.Match match(LocalDate day) {
    return new Entitlement.Match(
        coverage.with(Certificates.on(day, certificates.values()), List.copyOf(tickets.values())),
        newerHolds);
  }

  private static Coverage coverage(long id, ResultSet row) throws SQLException {
    return new Coverage(
        id,
        row.getLong("entitlement_id"),
        PersonRow.read(row),
        new InsurerNumber(row.getString("insurer_number")),
        row.getString("insurer_name"),
        row.getString("card_classification"),
        new InsuredId(row.getString("symbol"), row.getString("number"), row.getString("branch")),
        row.getBoolean("dependant"),
        row.getObject("qualified_from", LocalDate.class),
        Optional.ofNullable(row.getObject("disqualified_on", LocalDate.class)),
        Optional.ofNullable(row.getString("loss_reason")),
        Optional.ofNullable(row.getString("householder_name")),
        Certificates.none(),
        List.of(),
        Optional.ofNullable(row.getString("reference_number")));
  }
}
