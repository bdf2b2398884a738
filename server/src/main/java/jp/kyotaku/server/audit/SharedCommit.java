package jp.kyotaku.server.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 相乗りの書き込み: a writer drains the queue, inserts the events of many requests at once, and each
 * request answers after that commit. No timer: while one commit runs, the next batch gathers.
 */
@Component
public class SharedCommit implements EventLog, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SharedCommit.class);
  private static final int LARGEST_BATCH = 512;

  /** While one waits for the disk, the other sends the next batch. */
  private static final int WRITERS = 2;

  /**
   * With more than so many waiting, in both batches and behind them, the disk has enough to do, and
   * a second writer would only split them.
   */
  private static final int FEW = 16;

  private sealed interface Queued {}

  private record Waiting(EventRow row, CompletableFuture<Void> committed) implements Queued {}

  private record End() implements Queued {}

  private final BlockingQueue<Queued> queue = new LinkedBlockingQueue<>();
  private final DataSource dataSource;
  private final EventStore store;
  private volatile boolean running;
  private volatile boolean ended;
  private final AtomicInteger writing = new AtomicInteger();

  /** 乗っている人数: those who wait for a commit. */
  private final AtomicInteger aboard = new AtomicInteger();

  /** 次の便を集める番: handed on before a small batch is written, and after a large one. */
  private final Semaphore turn = new Semaphore(1);

  private List<Thread> writers = List.of();

  SharedCommit(DataSource dataSource, EventStore store) {
    this.dataSource = dataSource;
    this.store = store;
  }

  @Override
  public void record(Event event) {
    if (!running) {
      throw new IllegalStateException("the event writer has stopped");
    }
    var waiting = new Waiting(EventRow.of(event), new CompletableFuture<>());
    aboard.incrementAndGet();
    queue.add(waiting);
    if (ended) {
      // It ended between the look and the queue: nobody else would tell those who came too late.
      refuseTheLate();
    }
    try {
      waiting.committed.join();
    } finally {
      aboard.decrementAndGet();
    }
  }

  @Override
  public void start() {
    ended = false;
    running = true;
    writing.set(WRITERS);
    writers =
        IntStream.range(0, WRITERS)
            .mapToObj(n -> Thread.ofPlatform().name("shared-commit-" + n).start(this::writeAndEnd))
            .toList();
  }

  /** Web requests have ended by now: this phase stops after the web server's. */
  @Override
  public void stop() {
    running = false;
    queue.add(new End());
    try {
      for (Thread writer : writers) {
        writer.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** However the last writer ends, nobody waits for it afterwards. */
  private void writeAndEnd() {
    try {
      writeUntilStopped();
    } finally {
      if (writing.decrementAndGet() == 0) {
        running = false;
        ended = true;
        refuseTheLate();
      } else if (!running) {
        queue.add(new End()); // the next writer's
      }
    }
  }

  private void refuseTheLate() {
    for (var late = queue.poll(); late != null; late = queue.poll()) {
      refuse(late);
    }
  }

  private static void refuse(Queued tooLate) {
    switch (tooLate) {
      case Waiting waiting ->
          waiting.committed.completeExceptionally(
              new IllegalStateException("the event writer has stopped"));
      case End _ -> {}
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return 0;
  }

  private void writeUntilStopped() {
    boolean last = false;
    while (!last) {
      turn.acquireUninterruptibly();
      boolean mine = true;
      try {
        var drained = gathered();
        last = drained.stream().anyMatch(End.class::isInstance);
        if (aboard.get() <= FEW) {
          turn.release();
          mine = false;
        }
        write(waitingIn(drained));
      } finally {
        if (mine) {
          turn.release();
        }
      }
    }
  }

  private List<Queued> gathered() {
    var drained = new ArrayList<Queued>();
    drained.add(takeOne());
    letOthersAboard();
    queue.drainTo(drained, LARGEST_BATCH - 1);
    return drained;
  }

  private static List<Waiting> waitingIn(List<Queued> drained) {
    return drained.stream().filter(Waiting.class::isInstance).map(Waiting.class::cast).toList();
  }

  /** On busy processors those who are nearly there get their turn first: fewer, fuller commits. */
  @SuppressWarnings("ThreadPriorityCheck") // a hint: right without it, faster with it
  private void letOthersAboard() {
    int before;
    do {
      before = queue.size();
      Thread.yield();
    } while (queue.size() > before);
  }

  private Queued takeOne() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      return new End();
    }
  }

  private void write(List<Waiting> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      commit(batch.stream().map(Waiting::row).toList());
      batch.forEach(waiting -> waiting.committed.complete(null));
    } catch (SQLException | RuntimeException | Error e) {
      if (batch.size() == 1 || !refusesARow(e)) {
        LOG.error("Events could not be recorded: {}", batch.size(), e);
        batch.forEach(waiting -> waiting.committed.completeExceptionally(e));
      } else {
        // One bad row must not take the others with it.
        batch.forEach(waiting -> write(List.of(waiting)));
      }
    }
  }

  /** SQLSTATE 22 and 23: the data of a row, not the database, is at fault. */
  private static boolean refusesARow(Throwable e) {
    return e instanceof SQLException refused
        && refused.getSQLState() != null
        && (refused.getSQLState().startsWith("22") || refused.getSQLState().startsWith("23"));
  }

  private void commit(List<EventRow> rows) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      connection.setAutoCommit(true);
      store.insert(connection, rows);
    }
  }
}
