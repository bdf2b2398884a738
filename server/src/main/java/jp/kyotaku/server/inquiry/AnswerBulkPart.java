package jp.kyotaku.server.inquiry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.kyotaku.server.audit.TransactionEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 行のまとまりに答える: the answer, its events and that it is done, in one transaction. Killed before its
 * commit, nothing of it is there; done twice at once, one of the two takes everything back.
 */
@Component
class AnswerBulkPart {

  private final BulkUploadStore uploads;
  private final BulkResultStore results;
  private final TransactionEvents events;
  private final TransactionTemplate transaction;
  private final Map<BulkKind, BulkWork> works = new EnumMap<>(BulkKind.class);

  AnswerBulkPart(
      BulkUploadStore uploads,
      BulkResultStore results,
      List<BulkWork> works,
      TransactionEvents events,
      TransactionTemplate transaction) {
    this.uploads = uploads;
    this.results = results;
    this.events = events;
    this.transaction = transaction;
    works.forEach(work -> work.kinds().forEach(kind -> this.works.put(kind, work)));
  }

  void answer(BulkJob job, BulkJob.Plan plan, int part) {
    transaction.executeWithoutResult(
        status -> {
          var result = work(job.kind()).answer(job, plan, uploads.part(job.uploadId(), part));
          if (!result.events().isEmpty()) {
            events.recordAll(result.events());
          }
          if (!results.insert(job.receptionNumber(), part, result)) {
            status.setRollbackOnly();
          }
        });
  }

  private BulkWork work(BulkKind kind) {
    var work = works.get(kind);
    if (work == null) {
      throw new IllegalStateException("nobody does " + kind);
    }
    return work;
  }
}
