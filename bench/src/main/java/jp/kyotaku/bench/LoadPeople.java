package jp.kyotaku.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import jp.kyotaku.samples.CardSeries;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.GeneratedPerson;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** 生成した人々を読み込む: by COPY, with ids of our own, then VACUUM ANALYZE; each with two certificates. */
final class LoadPeople {

  private static final String INSURER =
      "INSERT INTO insured.insurer (number, name, kind) VALUES (?, ?, 'INSURER') ON CONFLICT DO"
          + " NOTHING";
  private static final String PERSON = "COPY insured.person (id, linkage_key) FROM STDIN";
  private static final String COVERAGE =
      """
      COPY insured.coverage (id, entitlement_id, person_id, insurer_number, card_classification,
        symbol, number, branch, dependant, qualified_from, name, name_kana, sex_on_face, birth_date,
        postal_code, address)
      FROM STDIN
      """;
  private static final String CERTIFICATE =
      """
      COPY insured.certificate (id, entitlement_id, kind, category, copay_percent, valid_from)
      FROM STDIN
      """;

  /** 被保険者証 and 限度額適用認定証: each is a row of the answer. */
  static final int PAPERS_EACH = 2;

  private static final String NULL = "\\N";
  private static final long FIRST_CERTIFICATE = 1_000_000_000;
  private static final int ROWS_AT_ONCE = 1_000;

  private final Connection connection;
  private final GeneratedPeople people;

  LoadPeople(Connection connection, GeneratedPeople people) {
    this.connection = connection;
    this.people = people;
  }

  void load() throws SQLException {
    addInsurers();
    copy(PERSON, LoadPeople::personRow);
    copy(COVERAGE, LoadPeople::coverageRow);
    copy(CERTIFICATE, LoadPeople::certificateRows);
    try (var statement = connection.createStatement()) {
      statement.execute(
          "VACUUM ANALYZE insured.insurer, insured.person, insured.coverage, insured.certificate");
    }
  }

  /** People and their coverages alone, into tables of this schema. */
  void copyInto(String schema) throws SQLException {
    copy(PERSON.replace("insured.", schema + "."), LoadPeople::personRow);
    copy(COVERAGE.replace("insured.", schema + "."), LoadPeople::coverageRow);
  }

  private void copy(String command, Function<GeneratedPerson, String> row) throws SQLException {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
    for (int from = 0; from < people.count(); from += ROWS_AT_ONCE) {
      write(copy, from, Math.min(from + ROWS_AT_ONCE, people.count()), row);
    }
    copy.endCopy();
  }

  private void write(CopyIn copy, int from, int to, Function<GeneratedPerson, String> row)
      throws SQLException {
    var rows = new StringBuilder();
    for (int index = from; index < to; index++) {
      rows.append(row.apply(people.at(index))).append('\n');
    }
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
  }

  private void addInsurers() throws SQLException {
    try (var insert = connection.prepareStatement(INSURER)) {
      for (CardSeries series : CardSeries.ALL) {
        insert.setString(1, series.insurer().value());
        insert.setString(2, series.insurerName());
        insert.executeUpdate();
      }
    }
  }

  private static String personRow(GeneratedPerson person) {
    return person.id() + "\tG" + person.id();
  }

  private static String coverageRow(GeneratedPerson person) {
    var series = person.series();
    return String.join(
        "\t",
        Long.toString(person.id()),
        Long.toString(person.id()),
        Long.toString(person.id()),
        series.insurer().value(),
        "01",
        series.symbol(),
        Integer.toString(person.number()),
        series.branch(),
        series.dependant() ? "t" : "f",
        "2023-08-01",
        person.name().written(),
        person.name().kana(),
        person.sex(),
        person.birthDate().toString(),
        person.postalCode(),
        person.address());
  }

  /** The insured person's own certificate, and the one of the limit. */
  private static String certificateRows(GeneratedPerson person) {
    boolean elderly = person.series().elderly();
    return certificateRow(0, person, "INSURED_CARD", NULL, elderly ? "10" : NULL)
        + "\n"
        + certificateRow(1, person, "LIMIT", elderly ? "B10" : "A03", NULL);
  }

  private static String certificateRow(
      int place, GeneratedPerson person, String kind, String category, String copayPercent) {
    return String.join(
        "\t",
        Long.toString(FIRST_CERTIFICATE + 2 * person.id() + place),
        Long.toString(person.id()),
        kind,
        category,
        copayPercent,
        "2023-08-01");
  }
}
