package jp.kyotaku.server.institutions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 機関の台帳 */
@Component
public class Institutions {

  /** A changed setting reaches the messages within this time; it saves a statement per check. */
  private static final Duration REMEMBERED = Duration.ofSeconds(10);

  private final JdbcClient jdbc;
  private final LoadingCache<InstitutionCode, CharacterCode> characterCodes;

  Institutions(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.characterCodes =
        Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(100_000)
            .build(code -> find(code).map(Institution::characterCode).orElse(CharacterCode.UTF_8));
  }

  /** 利用文字コード: how answers to this institution are encoded. */
  public CharacterCode characterCodeOf(InstitutionCode code) {
    return characterCodes.get(code);
  }

  public Optional<Institution> find(InstitutionCode code) {
    return jdbc.sql(
            """
            SELECT code, name, home_visit_on, character_code
            FROM institutions.institution WHERE code = ?
            """)
        .param(code.value())
        .query(Institutions::institution)
        .optional();
  }

  public List<Institution> all() {
    return jdbc.sql(
            """
            SELECT code, name, home_visit_on, character_code
            FROM institutions.institution ORDER BY code
            """)
        .query(Institutions::institution)
        .list();
  }

  /** Adds the institution or brings its row up to date. */
  public void save(Institution institution) {
    jdbc.sql(
            """
            INSERT INTO institutions.institution (code, name, home_visit_on, character_code)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name,
              home_visit_on = excluded.home_visit_on, character_code = excluded.character_code
            """)
        .params(
            institution.code().value(),
            institution.name(),
            institution.homeVisitOn(),
            institution.characterCode().code())
        .update();
    characterCodes.invalidate(institution.code());
  }

  private static Institution institution(java.sql.ResultSet row, int number)
      throws java.sql.SQLException {
    return new Institution(
        new InstitutionCode(row.getString("code")),
        row.getString("name"),
        row.getBoolean("home_visit_on"),
        CharacterCode.of(row.getInt("character_code")));
  }
}
