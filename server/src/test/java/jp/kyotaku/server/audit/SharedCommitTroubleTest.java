package jp.kyotaku.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** 監査が書けないとき: whoever waits is told, and nobody waits forever. */
@ServerTest
class SharedCommitTroubleTest {

  private static final InstitutionCode STATION = new InstitutionCode("1360090011");
  private static final Duration SOON = Duration.ofSeconds(20);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final FailingDatabase database;
  private final SharedCommit sharedCommit;
  private final JdbcClient jdbc;

  @Autowired
  SharedCommitTroubleTest(DataSource dataSource, EventStore store, JdbcClient jdbc) {
    this.database = new FailingDatabase(dataSource);
    this.sharedCommit = new SharedCommit(database, store);
    this.jdbc = jdbc;
    sharedCommit.start();
  }

  @AfterEach
  void 止める() {
    sharedCommit.stop();
    threads.close();
  }

  @Test
  void データベースが断れば待つ人に知らせ_戻ればまた書ける() throws Exception {
    database.trouble.set(new SQLException("no connection", "08006"));
    assertThat(outcome(record("unlucky"))).isInstanceOf(SQLException.class);

    database.trouble.set(null);
    record("lucky").get(SOON.toSeconds(), TimeUnit.SECONDS);

    assertThat(rows("unlucky")).isZero();
    assertThat(rows("lucky")).isOne();
  }

  @Test
  void 書く者の中の重い故障でも待つ人は残されず_次から書ける() throws Exception {
    database.trouble.set(new OutOfMemoryError("as if"));
    assertThat(outcome(record("heavy"))).isInstanceOf(OutOfMemoryError.class);

    database.trouble.set(null);
    record("after heavy").get(SOON.toSeconds(), TimeUnit.SECONDS);

    assertThat(rows("after heavy")).isOne();
  }

  @Test
  void 一行が断られても相乗りしたほかの行は残る() throws Exception {
    var gate = database.closeGate();
    var first = record("first");
    database.awaitOneAtTheGate();
    var bad = threads.submit(() -> sharedCommit.record(event("bad", "+300000-01-01T00:00:00Z")));
    var others = IntStream.range(0, 20).mapToObj(i -> record("with the bad " + i)).toList();
    gate.countDown();

    assertThat(outcome(bad)).isInstanceOf(SQLException.class);
    first.get(SOON.toSeconds(), TimeUnit.SECONDS);
    for (var other : others) {
      other.get(SOON.toSeconds(), TimeUnit.SECONDS);
    }
    assertThat(IntStream.range(0, 20).mapToLong(i -> rows("with the bad " + i)).sum())
        .isEqualTo(20);
    assertThat(rows("bad")).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void 止めるのと同時に来ても_書かれたか断られたかのどちらかで待ち続けない(int round) throws Exception {
    var begin = new CountDownLatch(1);
    var waiting = new ArrayList<Future<?>>();
    for (int i = 0; i < 64; i++) {
      var mark = "race %d %d".formatted(round, i);
      waiting.add(
          threads.submit(
              () -> {
                begin.await();
                sharedCommit.record(event(mark, "2024-06-03T00:00:00Z"));
                return mark;
              }));
    }
    var stopped =
        CompletableFuture.runAsync(
            () -> {
              begin.countDown();
              sharedCommit.stop();
            },
            threads);

    for (int i = 0; i < waiting.size(); i++) {
      boolean written = outcome(waiting.get(i)) == null;
      assertThat(rows("race %d %d".formatted(round, i))).isEqualTo(written ? 1 : 0);
    }
    stopped.get(SOON.toSeconds(), TimeUnit.SECONDS);
    assertThat(outcome(record("too late"))).isInstanceOf(IllegalStateException.class);
  }

  private Future<?> record(String mark) {
    return threads.submit(() -> sharedCommit.record(event(mark, "2024-06-03T00:00:00Z")));
  }

  /** What the caller was told; null when it was written. */
  private static @Nullable Throwable outcome(Future<?> call) throws Exception {
    try {
      call.get(SOON.toSeconds(), TimeUnit.SECONDS);
      return null;
    } catch (ExecutionException told) {
      var cause = Objects.requireNonNull(told.getCause());
      return cause.getCause() == null ? cause : cause.getCause();
    }
  }

  private static Event event(String mark, String at) {
    return Event.of(EventKind.ELIGIBILITY_INQUIRED, Instant.parse(at), STATION).with("mark", mark);
  }

  private long rows(String mark) {
    return jdbc.sql("SELECT count(*) FROM audit.event WHERE fact LIKE ?")
        .param("%\"mark\":\"" + mark + "\"%")
        .query(Long.class)
        .single();
  }

  /** 故障するデータベース: the real one, whose connections fail or wait when told to. */
  private static final class FailingDatabase extends DelegatingDataSource {

    private final AtomicReference<Throwable> trouble = new AtomicReference<>();
    private final List<CountDownLatch> gates = new ArrayList<>();
    private final CountDownLatch atTheGate = new CountDownLatch(1);

    FailingDatabase(DataSource real) {
      super(real);
    }

    synchronized CountDownLatch closeGate() {
      var gate = new CountDownLatch(1);
      gates.add(gate);
      return gate;
    }

    void awaitOneAtTheGate() throws InterruptedException {
      assertThat(atTheGate.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public Connection getConnection() throws SQLException {
      for (var gate : closedGates()) {
        atTheGate.countDown();
        pass(gate);
      }
      switch (trouble.get()) {
        case null -> {}
        case SQLException refused -> throw refused;
        case Error heavy -> throw heavy;
        case Throwable other -> throw new IllegalStateException(other);
      }
      return super.getConnection();
    }

    private synchronized List<CountDownLatch> closedGates() {
      return List.copyOf(gates);
    }

    private static void pass(CountDownLatch gate) {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
