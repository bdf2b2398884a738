package jp.kyotaku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** データベースの場所 */
class DatabasePortTest {

  @Test
  void JDBCの住所からpgbenchの引数ができる() {
    assertThat(DatabasePort.of("jdbc:postgresql://127.0.0.1:5433/postgres?user=kyotaku"))
        .isEqualTo(new DatabasePort("127.0.0.1", "5433", "kyotaku", "postgres"));
  }
}
