package jp.kyotaku.server.inquiry;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BulkResultForm;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 答えを届ける: the outbox of a station, until the link application has the file under its final name.
 */
@Component
public class DeliverAnswers {

  public record Waiting(UUID id, String name) {}

  /** Another server node may have put an answer there: look again at least this often. */
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final OutboxStore outbox;
  private final BulkJobStore jobs;
  private final WriteBulkResult writeBulkResult;
  private final ConcurrentHashMap<InstitutionCode, CompletableFuture<Void>> arrivals =
      new ConcurrentHashMap<>();
  private volatile boolean stopping;

  DeliverAnswers(OutboxStore outbox, BulkJobStore jobs, WriteBulkResult writeBulkResult) {
    this.outbox = outbox;
    this.jobs = jobs;
    this.writeBulkResult = writeBulkResult;
  }

  /** The answers that wait, oldest first; waits for one if there is none. */
  public List<Waiting> waiting(InstitutionCode institution, Duration patience) {
    return waiting(institution, patience, () -> false);
  }

  /** The same, and does not wait where there is something else to tell. */
  List<Waiting> waiting(
      InstitutionCode institution, Duration patience, BooleanSupplier somethingElse) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      // Taken before looking, so that an arrival between the two is not missed.
      var arrival = arrivals.computeIfAbsent(institution, _ -> new CompletableFuture<>());
      var waiting = outbox.waiting(institution);
      long left = deadline - System.nanoTime();
      if (!waiting.isEmpty() || left <= 0 || stopping || somethingElse.getAsBoolean()) {
        return waiting;
      }
      await(arrival, Math.min(left, LOOK_AGAIN.toNanos()));
    }
  }

  public Optional<BulkOutput> content(InstitutionCode institution, UUID id) {
    return outbox
        .content(institution, id)
        .flatMap(
            content ->
                switch (content) {
                  case OutboxStore.Content.Whole(var bytes) -> Optional.of(out -> out.write(bytes));
                  case OutboxStore.Content.Result result -> kept(institution, result);
                });
  }

  private Optional<BulkOutput> kept(
      InstitutionCode institution, OutboxStore.Content.Result result) {
    String name = result.fileName();
    String entry = name.substring(0, name.lastIndexOf('.')) + BulkResultForm.XML.extension();
    return jobs.find(institution, result.receptionNumber())
        .filter(job -> !job.forgotten())
        .map(job -> writeBulkResult.of(job, result.at(), result.form(), entry));
  }

  public void acknowledge(InstitutionCode institution, UUID id) {
    outbox.acknowledge(institution, id);
  }

  /**
   * Long polls end at once when the server stops; otherwise its graceful stop would wait for them.
   */
  @EventListener(ContextClosedEvent.class)
  void stopWaiting() {
    stopping = true;
    arrivals.values().forEach(arrival -> arrival.complete(null));
  }

  /** For an answer that is put there in a transaction: told when that has committed. */
  void arrivesWithCommit(InstitutionCode institution) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            arrived(institution);
          }
        });
  }

  void arrived(InstitutionCode institution) {
    var arrival = arrivals.remove(institution);
    if (arrival != null) {
      arrival.complete(null);
    }
  }

  private static void await(CompletableFuture<Void> arrival, long nanos) {
    try {
      arrival.get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      // Nothing arrived here; the caller looks again.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server is stopping", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("arrivals never fail", e);
    }
  }
}
