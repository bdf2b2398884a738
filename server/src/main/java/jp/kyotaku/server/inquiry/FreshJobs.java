package jp.kyotaku.server.inquiry;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/**
 * 受け付けたばかりの一括の仕事: who asks for the result at once waits a moment for its end. Told 処理中, a claims
 * computer would ask again ten seconds later (8.1).
 */
@Component
class FreshJobs {

  private static final long PATIENCE_SECONDS = 2;

  private record Fresh(InstitutionCode institution, CompletableFuture<Void> end) {}

  private final ConcurrentHashMap<String, Fresh> running = new ConcurrentHashMap<>();

  void accepted(BulkJob job) {
    var end = new CompletableFuture<Void>();
    running.put(job.receptionNumber(), new Fresh(job.institution(), end));
    var unused =
        end.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
            .thenRun(() -> running.remove(job.receptionNumber()));
  }

  void finished(String receptionNumber) {
    var fresh = running.get(receptionNumber);
    if (fresh != null) {
      fresh.end().complete(null);
    }
  }

  /** Until those of this institution have ended or are no longer fresh. */
  void await(InstitutionCode institution) {
    running.values().stream()
        .filter(fresh -> fresh.institution().equals(institution))
        .forEach(fresh -> fresh.end().join());
  }
}
