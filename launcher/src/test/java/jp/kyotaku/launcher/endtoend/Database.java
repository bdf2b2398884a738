package jp.kyotaku.launcher.endtoend;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SamplePerson;

/** データベースを外から見る */
record Database(String jdbcUrl) {

  static Database of(Rehearsal rehearsal) {
    return new Database(rehearsal.jdbcUrl());
  }

  long count(String question, Object... parameters) throws SQLException {
    return Long.parseLong(texts(question, parameters).getFirst());
  }

  /** The first column of all rows. */
  List<String> texts(String question, Object... parameters) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = connection.prepareStatement(question)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (var rows = statement.executeQuery()) {
        var texts = new ArrayList<String>();
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
        return texts;
      }
    }
  }

  /** May be several commands. */
  int change(String command) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = connection.createStatement()) {
      return statement.executeUpdate(command);
    }
  }

  int insert(String command, Object... parameters) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = connection.prepareStatement(command)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    }
  }

  /** How often this person has registered a consent at this station. */
  long registrations(SamplePerson person, SampleInstitution station) throws SQLException {
    return count(
        """
        SELECT count(*) FROM consent.registration r JOIN insured.person p ON p.id = r.person_id
        WHERE p.linkage_key = ? AND r.institution_code = ?
        """,
        person.linkageKey(),
        station.code().value());
  }
}
