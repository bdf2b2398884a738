package jp.kyotaku.server.institutions;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 利用規約とそれへの同意の保管 */
@Component
class TermsStore {

  private final JdbcClient jdbc;

  TermsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Before the first day of the first version, that one: somebody looks ahead. */
  TermsOfUse newestOn(LocalDate day) {
    return jdbc.sql(
            """
            SELECT version, in_force_from, body FROM institutions.terms_of_use
            ORDER BY in_force_from <= ? DESC, abs(in_force_from - ?), version DESC LIMIT 1
            """)
        .params(day, day)
        .query(
            (row, _) ->
                new TermsOfUse(
                    row.getInt("version"),
                    row.getObject("in_force_from", LocalDate.class),
                    row.getString("body")))
        .single();
  }

  /** Only people agree: a change by a program leaves no row here. */
  Optional<Integer> agreedLast(InstitutionCode code) {
    return jdbc.sql(
            "SELECT max(terms_version) FROM institutions.terms_agreement WHERE institution_code ="
                + " ?")
        .param(code.value())
        .query(Integer.class)
        .optional();
  }

  void agree(
      InstitutionCode code, int termsVersion, int settingsVersion, Instant at, String userId) {
    jdbc.sql(
            """
            INSERT INTO institutions.terms_agreement
              (institution_code, terms_version, settings_version, agreed_at, agreed_by)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(code.value(), termsVersion, settingsVersion, Timestamp.from(at), userId)
        .update();
  }
}
