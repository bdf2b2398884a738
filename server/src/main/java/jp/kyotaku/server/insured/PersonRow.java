package jp.kyotaku.server.insured;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.Sex;
import org.jspecify.annotations.Nullable;

/** 人の列を読む */
final class PersonRow {

  private PersonRow() {}

  static Person read(ResultSet row) throws SQLException {
    return new Person(
        row.getLong("person_id"),
        new PersonName(row.getString("name"), row.getString("name_kana")),
        otherName(row.getString("other_name"), row.getString("other_name_kana")),
        sex(row.getString("sex_on_face")),
        Optional.ofNullable(row.getString("sex_on_back")).map(PersonRow::sex),
        row.getObject("birth_date", LocalDate.class),
        Optional.ofNullable(row.getString("postal_code")),
        Optional.ofNullable(row.getString("address")));
  }

  private static Optional<PersonName> otherName(@Nullable String written, @Nullable String kana) {
    return written == null
        ? Optional.empty()
        : Optional.of(new PersonName(written, kana == null ? "" : kana));
  }

  private static Sex sex(String code) {
    return Coded.find(Sex.values(), code).orElseThrow();
  }
}
