package jp.kyotaku.server.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.inquiry.ConfirmEligibility;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 完了の画面に資格を示すか: a setting, off for the web. */
@ServerTest
class ShowRegisteredTest {

  @LocalServerPort int port;
  @Autowired OpenReception openReception;
  @Autowired ContinueReception continueReception;
  @Autowired ReceptionAddresses addresses;
  @Autowired CurrentConsents consents;
  @Autowired ConfirmEligibility confirmEligibility;
  @Autowired ReceptionSettings settings;
  @Autowired TransactionEvents events;
  @Autowired BusinessClock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void R077_ふつうは資格を端末に示さない() {
    var reception = registered();

    assertThat(settings.showEligibilityOnDevice()).isFalse();
    assertThat(shown(reception, settings).eligibility()).isEmpty();
  }

  @Test
  void R077_設定すると氏名と保険者番号だけを示し見たことが残る() {
    var reception = registered();
    long before = inquiries();
    var open =
        new ReceptionSettings(
            Duration.ofMinutes(15), Duration.ofHours(24), Duration.ofSeconds(30), true);

    var eligibility = shown(reception, open).eligibility().orElseThrow();

    assertThat(eligibility.name()).isEqualTo(SampleNation.HARU.name().written());
    assertThat(eligibility.insurer()).isEqualTo("39138094");
    assertThat(eligibility).hasToString("Eligibility[***]");
    assertThat(inquiries()).isEqualTo(before + 1);
  }

  private ShowRegistered.Shown shown(Reception reception, ReceptionSettings with) {
    var show = new ShowRegistered(consents, confirmEligibility, with, events, clock);
    return Optional.ofNullable(transaction.execute(_ -> show.show(reception))).orElseThrow();
  }

  private Reception registered() {
    var opened =
        (OpenReception.Opened.Begun)
            openReception.open(addresses.of(SampleNation.HIDAMARI.code()), Optional.empty());
    var begun = continueReception.find(opened.key()).orElseThrow();
    continueReception.choose(begun, ConsentChoices.all());
    URI cardApp = continueReception.confirm(begun.id()).orElseThrow();
    assertThat(TestCard.of(SampleNation.HARU).sign(port, cardApp).statusCode()).isEqualTo(200);
    return continueReception.find(opened.key()).orElseThrow();
  }

  private long inquiries() {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event e JOIN insured.person p ON p.id = e.person_id
            WHERE e.kind = 'ELIGIBILITY_INQUIRED' AND p.linkage_key = ?
            """)
        .param(SampleNation.HARU.linkageKey())
        .query(Long.class)
        .single();
  }
}
