package jp.kyotaku.server.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.identity.RemoveOldChallenges;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 使われない受付を終える: the job itself may come at any moment and finds nothing left to do. */
@ServerTest
class EndIdleReceptionsTest {

  @Autowired OpenReception openReception;
  @Autowired ContinueReception continueReception;
  @Autowired EndIdleReceptions endIdleReceptions;
  @Autowired RemoveOldChallenges removeOldChallenges;
  @Autowired ReceptionAddresses addresses;
  @Autowired JdbcClient jdbc;

  @Test
  void R075_15分使わない受付は終わり記録が一つ残る() {
    var idle = confirmed();
    var busy = confirmed();
    lastActive(idle, Duration.ofMinutes(15).plusSeconds(1));
    lastActive(busy, Duration.ofMinutes(14));

    endIdleReceptions.end();
    endIdleReceptions.end();

    assertThat(stateOf(idle)).contains("ABANDONED");
    assertThat(stateOf(busy)).contains("CONFIRMED");
    assertThat(timeOuts(idle)).isEqualTo(1);
    assertThat(timeOuts(busy)).isZero();
  }

  @Test
  void 終わった受付と古い問いは一日で消える() {
    var old = confirmed();
    var recent = confirmed();
    lastActive(old, Duration.ofHours(25));
    lastActive(recent, Duration.ofHours(23));
    expired(old, Duration.ofHours(25));
    expired(recent, Duration.ofHours(23));

    endIdleReceptions.end();
    endIdleReceptions.removeOld();
    removeOldChallenges.remove(Duration.ofHours(24));

    assertThat(stateOf(old)).isEmpty();
    assertThat(stateOf(recent)).contains("ABANDONED");
    assertThat(challenges(old)).isZero();
    assertThat(challenges(recent)).isEqualTo(1);
  }

  private UUID confirmed() {
    var opened =
        (OpenReception.Opened.Begun)
            openReception.open(addresses.of(SampleNation.HIDAMARI.code()), Optional.empty());
    var reception = continueReception.find(opened.key()).orElseThrow();
    continueReception.choose(reception, ConsentChoices.all());
    assertThat(continueReception.confirm(reception.id())).isPresent();
    return reception.id();
  }

  private void lastActive(UUID reception, Duration ago) {
    jdbc.sql("UPDATE reception.session SET last_active_at = ? WHERE id = ?")
        .params(Timestamp.from(Instant.now().minus(ago)), reception)
        .update();
  }

  private void expired(UUID reception, Duration ago) {
    jdbc.sql("UPDATE identity.challenge SET expires_at = ? WHERE session = ?")
        .params(Timestamp.from(Instant.now().minus(ago)), reception.toString())
        .update();
  }

  private Optional<String> stateOf(UUID reception) {
    return jdbc.sql("SELECT state FROM reception.session WHERE id = ?")
        .param(reception)
        .query(String.class)
        .optional();
  }

  private long timeOuts(UUID reception) {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event
            WHERE kind = 'RECEPTION_ABANDONED' AND fact LIKE ? AND fact LIKE '%timeout%'
            """)
        .param("%" + reception + "%")
        .query(Long.class)
        .single();
  }

  private long challenges(UUID reception) {
    return jdbc.sql("SELECT count(*) FROM identity.challenge WHERE session = ?")
        .param(reception.toString())
        .query(Long.class)
        .single();
  }
}
