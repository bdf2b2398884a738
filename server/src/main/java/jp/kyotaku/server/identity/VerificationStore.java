package jp.kyotaku.server.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kyotaku.card.CertificateLife;
import jp.kyotaku.card.Certificates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 本人確認の保管 */
@Component
class VerificationStore {

  private final JdbcClient jdbc;

  VerificationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID id, CardCheck.Verified verified, Challenge challenge, Instant at) {
    jdbc.sql(
            """
            INSERT INTO identity.verification
              (id, person_id, institution_code, category, verified_at, standing, certificate,
               purpose, proof, signed_content, signature, device_id, staff, statement)
            VALUES (?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            verified.personId(),
            challenge.institution().value(),
            challenge.asked().map(asked -> asked.category().name()).orElse(""),
            Timestamp.from(at),
            verified.standing().name(),
            verified.proof().certificate(),
            challenge.purpose().name())
        .params(columns(verified.proof()))
        .update();
  }

  /** From the kind of the proof to the statement. */
  private static List<@Nullable Object> columns(CardCheck.Proof proof) {
    return switch (proof) {
      case CardCheck.CardSignature(var content, var signature, _) ->
          Arrays.asList("CARD_SIGNATURE", content, signature, null, null, null);
      case CardCheck.SeenByStaff(_, var statement) ->
          Arrays.asList(
              "VISUAL_CHECK",
              null,
              null,
              statement.device(),
              statement.userId(),
              StaffStatement.MATCH);
    };
  }

  /** Whether it was proved by this certificate with this signature. */
  boolean isProvedBy(UUID id, byte[] certificate, byte[] signature) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM identity.verification
                           WHERE id = ? AND certificate = ? AND signature = ?)
            """)
        .params(id, certificate, signature)
        .query(Boolean.class)
        .single();
  }

  /** Read from the certificates themselves: they are what was proved. */
  Map<UUID, CertificateLife> lives(Collection<UUID> ids) {
    var lives = new HashMap<UUID, CertificateLife>();
    jdbc.sql("SELECT id, certificate FROM identity.verification WHERE id = ANY (?)")
        .param(ids.toArray(UUID[]::new))
        .query(
            row -> {
              var id = row.getObject("id", UUID.class);
              Certificates.read(row.getBytes("certificate"))
                  .ifPresent(certificate -> lives.put(id, CertificateLife.of(certificate)));
            });
    return lives;
  }
}
