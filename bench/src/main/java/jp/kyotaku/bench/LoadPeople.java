package jp.kyotaku.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** 生成した人々を読み込む: by COPY, with ids of our own, then VACUUM ANALYZE. */
final class LoadPeople {

  private static final String PERSON =
      """
      COPY insured.person (id, linkage_key, name, name_kana, sex, birth_date, postal_code, address)
      FROM STDIN
      """;
  private static final String COVERAGE =
      """
      COPY insured.coverage (id, person_id, insurer_number, insurer_name, card_classification,
        symbol, number, branch, dependant, qualified_from, copay_percent, limit_category,
        limit_valid_from)
      FROM STDIN
      """;
  private static final String NULL = "\\N";
  private static final int ROWS_AT_ONCE = 1_000;

  private final Connection connection;
  private final GeneratedPeople people;

  LoadPeople(Connection connection, GeneratedPeople people) {
    this.connection = connection;
    this.people = people;
  }

  void load() throws SQLException {
    copy(PERSON, LoadPeople::personRow);
    copy(COVERAGE, LoadPeople::coverageRow);
    try (var statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE insured.person, insured.coverage");
    }
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

  private static String personRow(GeneratedPerson person) {
    return String.join(
        "\t",
        Long.toString(person.id()),
        "G" + person.id(),
        person.name().written(),
        person.name().kana(),
        person.sex(),
        person.birthDate().toString(),
        person.postalCode(),
        person.address());
  }

  private static String coverageRow(GeneratedPerson person) {
    var series = person.series();
    return String.join(
        "\t",
        Long.toString(person.id()),
        Long.toString(person.id()),
        series.insurer().value(),
        series.insurerName(),
        "01",
        series.symbol(),
        Integer.toString(person.number()),
        series.branch(),
        series.dependant() ? "t" : "f",
        "2023-08-01",
        series.elderly() ? "10" : NULL,
        series.elderly() ? "B10" : "A03",
        "2023-08-01");
  }
}
