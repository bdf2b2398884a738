package jp.kyotaku.server.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 本人確認を記録する */
@Component
public class RecordVerification {

  private final JdbcClient jdbc;

  RecordVerification(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public UUID record(CardCheck.Verified verified, Challenge challenge, Instant at) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO identity.verification
              (id, person_id, institution_code, category, verified_at, standing,
               signed_content, signature, certificate)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            verified.personId(),
            challenge.institution().value(),
            challenge.category().name(),
            Timestamp.from(at),
            verified.standing().name(),
            verified.proof().signedContent(),
            verified.proof().signature(),
            verified.proof().certificate())
        .update();
    return id;
  }
}
