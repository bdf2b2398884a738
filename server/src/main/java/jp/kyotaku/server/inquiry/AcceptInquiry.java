package jp.kyotaku.server.inquiry;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 一括照会を受け付ける: the same file again is the same inquiry, with the same reception number. */
@Component
class AcceptInquiry {

  private final BulkInquiryStore store;
  private final Scheduler scheduler;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final FreshInquiries freshInquiries;

  AcceptInquiry(
      BulkInquiryStore store,
      Scheduler scheduler,
      TransactionEvents events,
      BusinessClock clock,
      FreshInquiries freshInquiries) {
    this.freshInquiries = freshInquiries;
    this.store = store;
    this.scheduler = scheduler;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public BulkInquiry accept(Muhvq01Request request, String fileName, byte[] content) {
    byte[] hash = sha256(content);
    var known = store.byFile(request.medicalInstitutionCode(), fileName, hash);
    return known.orElseGet(() -> accept(request, fileName, hash, content.length));
  }

  private BulkInquiry accept(Muhvq01Request request, String fileName, byte[] hash, int length) {
    var inquiry =
        new BulkInquiry(
            store.nextReceptionNumber(clock.today()),
            request.medicalInstitutionCode(),
            request.arbitraryFileIdentifier(),
            request.consentDateFrom(),
            request.consentDateTo(),
            clock.instant(),
            Optional.empty());
    if (!store.insert(inquiry, fileName, hash)) {
      return store.byFile(inquiry.institution(), fileName, hash).orElseThrow();
    }
    freshInquiries.accepted(inquiry);
    scheduler.scheduleIfNotExists(
        InquiryJobs.RUN_INQUIRY.instance(inquiry.receptionNumber()).build(), clock.realInstant());
    events.record(
        Event.of(EventKind.BULK_INQUIRY_ACCEPTED, clock.instant(), inquiry.institution())
            .with("receptionNumber", inquiry.receptionNumber())
            .with("bytes", Integer.toString(length)));
    return inquiry;
  }

  /** Once the acceptance has committed: the job need not wait for the next look at the table. */
  void start() {
    scheduler.triggerCheckForDueExecutions();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
