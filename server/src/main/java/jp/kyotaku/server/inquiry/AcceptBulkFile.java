package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.formats.oqs.BulkList;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 行の並ぶ一括の要求を受け付ける: received first, however long that takes, then accepted in one short transaction.
 */
@Component
class AcceptBulkFile {

  /** 受け付けの結果 */
  sealed interface Outcome {

    record Accepted(BulkJob job, BulkList list) implements Outcome {}

    record Refused(PartialHeader header, List<Finding> findings) implements Outcome {
      public Refused {
        findings = List.copyOf(findings);
      }
    }

    record Unreadable(ErrorCode code) implements Outcome {}
  }

  private final ReceiveBulkFile receiveBulkFile;
  private final AcceptBulkJob acceptBulkJob;
  private final MayAsk mayAsk;
  private final RefusedRequests refused;
  private final TransactionEvents events;
  private final TransactionTemplate transaction;
  private final BusinessClock clock;

  AcceptBulkFile(
      ReceiveBulkFile receiveBulkFile,
      AcceptBulkJob acceptBulkJob,
      MayAsk mayAsk,
      RefusedRequests refused,
      TransactionEvents events,
      TransactionTemplate transaction,
      BusinessClock clock) {
    this.receiveBulkFile = receiveBulkFile;
    this.acceptBulkJob = acceptBulkJob;
    this.mayAsk = mayAsk;
    this.refused = refused;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  Outcome accept(
      Asker asker,
      BulkKind kind,
      String fileName,
      Optional<String> identifier,
      InputStream content) {
    return accept(asker, kind, fileName, identifier, content, outcome -> outcome);
  }

  /**
   * @param settled in the transaction of the acceptance, with its outcome; its answer is returned
   */
  <T> T accept(
      Asker asker,
      BulkKind kind,
      String fileName,
      Optional<String> identifier,
      InputStream content,
      Function<Outcome, T> settled) {
    return switch (receiveBulkFile.receive(asker.institution(), kind.upload(), content)) {
      case ReceiveBulkFile.Received.Unreadable(var code) ->
          inTransaction(() -> settle(asker, kind, new Outcome.Unreadable(code), settled));
      case ReceiveBulkFile.Received.Wrong(var header, var findings) ->
          inTransaction(() -> settle(asker, kind, new Outcome.Refused(header, findings), settled));
      case ReceiveBulkFile.Received.Lines lines ->
          accept(asker, kind, new BulkJob.File(fileName, identifier), lines, settled);
    };
  }

  private <T> T accept(
      Asker asker,
      BulkKind kind,
      BulkJob.File file,
      ReceiveBulkFile.Received.Lines lines,
      Function<Outcome, T> settled) {
    boolean[] taken = {false};
    try {
      return inTransaction(
          () -> {
            var outcome = accept(asker, kind, file, lines);
            taken[0] =
                outcome instanceof Outcome.Accepted(var job, _)
                    && job.uploadId().equals(lines.upload());
            return settle(asker, kind, outcome, settled);
          });
    } finally {
      if (!taken[0]) {
        receiveBulkFile.forget(lines.upload());
      }
    }
  }

  /** What is refused leaves its event; what is accepted has left one. */
  private <T> T settle(Asker asker, BulkKind kind, Outcome outcome, Function<Outcome, T> settled) {
    switch (outcome) {
      case Outcome.Accepted _ -> {}
      case Outcome.Refused(_, var findings) ->
          events.record(refused.event(asker, kind.upload(), findings));
      case Outcome.Unreadable(var code) -> events.record(refused.event(asker, kind.upload(), code));
    }
    return settled.apply(outcome);
  }

  private Outcome accept(
      Asker asker, BulkKind kind, BulkJob.File file, ReceiveBulkFile.Received.Lines lines) {
    var list = lines.list();
    var whyNot = mayAsk.whyNot(asker.institution(), kind.needs(), list.medicalInstitutionCode());
    if (whyNot.isPresent()) {
      return new Outcome.Refused(
          new PartialHeader(
              Optional.of(asker.institution()),
              list.arbitraryFileIdentifier(),
              list.qualificationConfirmationDate()),
          List.of(whyNot.get()));
    }
    var day = list.qualificationConfirmationDate().orElseGet(clock::today);
    var order =
        new AcceptBulkJob.Order(
            asker,
            kind,
            new BulkJob.File(file.name(), file.identifier().or(list::arbitraryFileIdentifier)),
            lines.hash(),
            lines.bytes(),
            BulkQuestion.on(day),
            lines.upload(),
            Optional.of(new BulkJob.Plan(day, list.lines())));
    return new Outcome.Accepted(acceptBulkJob.accept(order), list);
  }

  private <T> T inTransaction(java.util.function.Supplier<T> work) {
    return requireNonNull(transaction.execute(_ -> work.get()));
  }
}
