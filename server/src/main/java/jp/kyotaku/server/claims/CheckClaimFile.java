package jp.kyotaku.server.claims;

import java.io.InputStream;
import jp.kyotaku.checks.CheckClaim;
import jp.kyotaku.checks.CheckSettings;
import jp.kyotaku.formats.receipt.Level;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 請求ファイルを点検する (受付・事務点検). The file streams through; neither it nor its findings are kept. The event
 * tells how much was found, with whose entitlements receipts were compared, and nothing of the
 * file.
 */
@Component
public class CheckClaimFile {

  private final FeeMasters feeMasters;
  private final FindRelatedEntitlements findRelatedEntitlements;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  CheckClaimFile(
      FeeMasters feeMasters,
      FindRelatedEntitlements findRelatedEntitlements,
      TransactionEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.feeMasters = feeMasters;
    this.findRelatedEntitlements = findRelatedEntitlements;
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Checks as if the file were sent today.
   *
   * @param mostShown how many findings one page shows
   */
  public CheckedClaimFile check(Operator operator, InputStream file, int mostShown) {
    var gathered = new GatheredFindings(mostShown);
    var related = findRelatedEntitlements.of(operator);
    var settings = CheckSettings.offline(feeMasters.inForce(), clock.today()).with(related);
    new CheckClaim(settings).file(file, gathered::add);
    var checked = gathered.result();
    var people = related.comparedPeople();
    transaction.executeWithoutResult(_ -> events.record(event(operator, checked, people)));
    return checked;
  }

  private Event event(Operator operator, CheckedClaimFile checked, String people) {
    var event =
        Event.of(
                EventKind.CLAIM_FILE_CHECKED,
                clock.instant(),
                new InstitutionCode(operator.institutionCode()))
            .with("receipts", Long.toString(checked.counts().receipts()))
            .with("compared", Long.toString(checked.counts().comparedReceipts()))
            .naming("people", people)
            .by(operator.userId());
    for (Level level : Level.values()) {
      event = event.with(level.name(), Long.toString(checked.counts().of(level)));
    }
    return event;
  }
}
