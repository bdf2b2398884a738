package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 端末から一括の仕事を頼む (T07, T09): with a file, or for a period. */
@Component
public class OrderBulkJob {

  /** Begins the name of a job that was ordered at the terminal, by days alone. */
  public static final String WITHOUT_FILE = "資格確認端末 ";

  /** 頼んだ結果 */
  public sealed interface Ordered {

    record Accepted(String receptionNumber) implements Ordered {}

    /** 受け付けられない: all that is wrong */
    record Refused(List<Finding> findings) implements Ordered {
      public Refused {
        findings = List.copyOf(findings);
      }
    }

    /** 読めない */
    record Unreadable(ErrorCode code) implements Ordered {}
  }

  /**
   * 期間
   *
   * @param form given with the form, so that the same form sent twice is one job
   * @param byExaminationDay 診療日で選ぶ, otherwise by the day of consent
   */
  public record Period(
      UUID form,
      Optional<String> identifier,
      boolean byExaminationDay,
      LocalDate from,
      LocalDate to) {}

  private final AcceptBulkFile acceptBulkFile;
  private final AcceptBulkJob acceptBulkJob;
  private final MayAsk mayAsk;
  private final RefusedRequests refusedRequests;
  private final TransactionEvents events;
  private final TransactionTemplate transaction;

  OrderBulkJob(
      AcceptBulkFile acceptBulkFile,
      AcceptBulkJob acceptBulkJob,
      MayAsk mayAsk,
      RefusedRequests refusedRequests,
      TransactionEvents events,
      TransactionTemplate transaction) {
    this.acceptBulkFile = acceptBulkFile;
    this.acceptBulkJob = acceptBulkJob;
    this.mayAsk = mayAsk;
    this.refusedRequests = refusedRequests;
    this.events = events;
    this.transaction = transaction;
  }

  /**
   * Takes a file that was given on a page.
   *
   * @param identifier typed beside the file; otherwise that of the file
   */
  public Ordered file(
      Operator operator,
      BulkKind kind,
      String fileName,
      Optional<String> identifier,
      InputStream content) {
    return switch (acceptBulkFile.accept(
        Asker.operator(operator), kind, fileName, identifier, content)) {
      case AcceptBulkFile.Outcome.Accepted(var job, _) ->
          new Ordered.Accepted(job.receptionNumber());
      case AcceptBulkFile.Outcome.Refused(_, var findings) -> new Ordered.Refused(findings);
      case AcceptBulkFile.Outcome.Unreadable(var code) -> new Ordered.Unreadable(code);
    };
  }

  public Ordered period(Operator operator, BulkKind kind, Period period) {
    var asker = Asker.operator(operator);
    var whyNot = mayAsk.whyNot(asker.institution(), kind.needs());
    if (whyNot.isPresent()) {
      return refused(asker, kind, List.of(whyNot.get()));
    }
    byte[] form = period.form().toString().getBytes(StandardCharsets.UTF_8);
    var order =
        new AcceptBulkJob.Order(
            asker,
            kind,
            new BulkJob.File(WITHOUT_FILE + period.form(), period.identifier()),
            HashedFile.hash(form),
            0,
            question(kind, period),
            UUID.randomUUID(),
            Optional.empty());
    return new Ordered.Accepted(
        requireNonNull(transaction.execute(_ -> acceptBulkJob.accept(order))).receptionNumber());
  }

  private Ordered refused(Asker asker, BulkKind kind, List<Finding> findings) {
    transaction.executeWithoutResult(
        _ -> events.record(refusedRequests.event(asker, kind.upload(), findings)));
    return new Ordered.Refused(findings);
  }

  private static BulkQuestion question(BulkKind kind, Period period) {
    var by =
        kind == BulkKind.MEDICAL_AID
            ? BulkQuestion.By.TREATMENT_MONTH
            : period.byExaminationDay()
                ? BulkQuestion.By.EXAMINATION_DATE
                : BulkQuestion.By.CONSENT_DATE;
    return new BulkQuestion(by, period.from(), period.to());
  }
}
