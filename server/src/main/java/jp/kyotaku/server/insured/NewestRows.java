package jp.kyotaku.server.insured;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 人のいまの資格の行を読む: the rows of one person stand together. */
final class NewestRows<T> {

  private final long personId;
  private final T beside;
  private final CoverageRows.Collected coverages = new CoverageRows.Collected();

  private NewestRows(long personId, T beside) {
    this.personId = personId;
    this.beside = beside;
  }

  static <T> List<Newest<T>> read(ResultSet rows, LocalDate day, BesidePerson<T> beside)
      throws SQLException {
    var people = new ArrayList<NewestRows<T>>();
    while (rows.next()) {
      long person = rows.getLong("asked_person");
      if (people.isEmpty() || people.getLast().personId != person) {
        people.add(new NewestRows<>(person, beside.read(rows)));
      }
      people.getLast().add(rows);
    }
    return people.stream().map(person -> person.newest(day)).toList();
  }

  /** A person without any coverage has one row that holds none. */
  private void add(ResultSet row) throws SQLException {
    if (row.getLong("coverage_id") != 0) {
      coverages.add(row);
    }
  }

  private Newest<T> newest(LocalDate day) {
    return new Newest<>(personId, Entitlement.of(coverages.matches(day), day), beside);
  }
}
