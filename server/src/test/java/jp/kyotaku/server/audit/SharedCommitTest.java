package jp.kyotaku.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SharedCommitTest {

  private static final InstitutionCode STATION = new InstitutionCode("1360090011");

  @Autowired SharedCommit sharedCommit;
  @Autowired JdbcClient jdbc;

  @Test
  void 戻ったときにはどの行も確定していて一つも欠けない() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var seen =
          threads.invokeAll(
              IntStream.range(0, 300)
                  .<Callable<Long>>mapToObj(i -> () -> recordAndSee(i))
                  .toList());

      for (var count : seen) {
        assertThat(count.get()).isEqualTo(1);
      }
    }
  }

  private long recordAndSee(int i) {
    sharedCommit.record(event("shared-" + i));
    return rows("shared-" + i);
  }

  @Test
  void 制御文字を含む値も失われない() {
    sharedCommit.record(event("nul \u0000 nul"));

    assertThat(rows("nul \\\\u0000 nul")).isEqualTo(1);
  }

  @Test
  void 監査の行は書き換えも削除も切り詰めもできない() {
    sharedCommit.record(event("kept"));

    assertThatThrownBy(() -> jdbc.sql("UPDATE audit.event SET kind = 'X'").update())
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit.event").update())
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> jdbc.sql("TRUNCATE audit.event").update())
        .hasMessageContaining("append-only");
  }

  @Test
  void 保存期間が過ぎたら限られた部分だけを消せる() {
    sharedCommit.record(event("forgotten"));

    int changed =
        jdbc.sql(
                """
                UPDATE audit.event SET person_id = NULL, coverage_ids = NULL, restricted = NULL
                WHERE fact LIKE '%"mark":"forgotten"%'
                """)
            .update();

    assertThat(changed).isEqualTo(1);
    assertThat(rows("forgotten")).isEqualTo(1);
  }

  private static Event event(String mark) {
    return Event.of(EventKind.ELIGIBILITY_INQUIRED, Instant.EPOCH, STATION).with("mark", mark);
  }

  private long rows(String mark) {
    return jdbc.sql("SELECT count(*) FROM audit.event WHERE fact LIKE ?")
        .param("%\"mark\":\"" + mark + "\"%")
        .query(Long.class)
        .single();
  }
}
