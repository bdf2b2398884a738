package jp.kyotaku.server.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.card.SignedContent.Subject.Registration;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 本人確認の問いの保管 */
@Component
class ChallengeStore {

  record Kept(Challenge challenge, boolean used, Instant expiresAt) {}

  private static final String CHALLENGE =
      """
      SELECT id, nonce, institution_code, session, category, booked_for, granted, purpose, used_at,
             expires_at
      FROM identity.challenge
      """;

  private final JdbcClient jdbc;

  ChallengeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Challenge challenge, String handle, Instant expiresAt) {
    jdbc.sql(
            """
            INSERT INTO identity.challenge
              (id, handle, nonce, institution_code, session, category, booked_for, granted, purpose,
               expires_at)
            VALUES (?, ?, ?, ?, ?, nullif(?, ''), nullif(?, '')::date, ?, ?, ?)
            """)
        .params(
            challenge.id(),
            handle,
            challenge.nonce(),
            challenge.institution().value(),
            challenge.session().toString(),
            challenge.asked().map(asked -> asked.category().name()).orElse(""),
            challenge.asked().flatMap(Registration::bookedFor).map(LocalDate::toString).orElse(""),
            granted(challenge),
            challenge.purpose().name(),
            Timestamp.from(expiresAt))
        .update();
  }

  Optional<Kept> byHandle(String handle) {
    return jdbc.sql(CHALLENGE + " WHERE handle = ?")
        .param(handle)
        .query(ChallengeStore::kept)
        .optional();
  }

  Optional<Challenge> byId(UUID id) {
    return jdbc.sql(CHALLENGE + " WHERE id = ?")
        .param(id)
        .query(ChallengeStore::kept)
        .optional()
        .map(Kept::challenge);
  }

  Optional<String> handleOf(UUID id) {
    return jdbc.sql("SELECT handle FROM identity.challenge WHERE id = ?")
        .param(id)
        .query(String.class)
        .optional();
  }

  /** Only one caller ever gets true: the row decides. */
  boolean consume(UUID id, Instant now) {
    return jdbc.sql("UPDATE identity.challenge SET used_at = ? WHERE id = ? AND used_at IS NULL")
            .params(Timestamp.from(now), id)
            .update()
        == 1;
  }

  int removeExpiredBefore(Instant moment) {
    return jdbc.sql("DELETE FROM identity.challenge WHERE expires_at < ?")
        .param(Timestamp.from(moment))
        .update();
  }

  private static String[] granted(Challenge challenge) {
    return challenge.asked().stream()
        .flatMap(asked -> asked.choices().granted().stream())
        .map(Enum::name)
        .toArray(String[]::new);
  }

  private static Optional<Registration> asked(ResultSet row) throws SQLException {
    var granted = (String[]) row.getArray("granted").getArray();
    var bookedFor = Optional.ofNullable(row.getObject("booked_for", LocalDate.class));
    return Optional.ofNullable(row.getString("category"))
        .map(
            category ->
                new Registration(
                    CareCategory.valueOf(category),
                    bookedFor,
                    ConsentChoices.granting(
                        Arrays.stream(granted).map(ConsentItem::valueOf).toList())));
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        new Challenge(
            row.getObject("id", UUID.class),
            row.getString("nonce"),
            new InstitutionCode(row.getString("institution_code")),
            UUID.fromString(row.getString("session")),
            asked(row),
            Purpose.valueOf(row.getString("purpose"))),
        row.getTimestamp("used_at") != null,
        row.getTimestamp("expires_at").toInstant());
  }
}
