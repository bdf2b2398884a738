package jp.kyotaku.server.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 消すものの表 (T17): every table that belongs to institutions is cleared or kept on purpose */
@ServerTest
class TestDataStoreTest {

  /** The register of institutions, the trail, and the history of this page itself. */
  private static final List<String> KEPT_SCHEMAS = List.of("institutions", "audit", "rehearsal");

  /**
   * What was asked by a number on a paper is part of the history that T14 shows; how the link
   * application stands is not data.
   */
  private static final List<String> KEPT =
      List.of(
          "inquiry.card_data_answer",
          "inquiry.link_order",
          "inquiry.link_set_aside",
          "inquiry.link_standing");

  @Autowired JdbcClient jdbc;

  @Test
  void 機関ごとの表はどれも消すか残すかが決まっている() {
    var tables =
        jdbc.sql(
                """
                SELECT table_schema || '.' || table_name FROM information_schema.columns
                JOIN information_schema.tables USING (table_schema, table_name)
                WHERE column_name = 'institution_code' AND table_type = 'BASE TABLE'
                  AND table_schema <> ALL (?)
                """)
            .param(KEPT_SCHEMAS.toArray(String[]::new))
            .query(String.class)
            .list();

    assertThat(tables)
        .isNotEmpty()
        .allSatisfy(
            table ->
                assertThat(String.join(" ", KEPT) + String.join(" ", TestDataStore.DELETIONS))
                    .contains(table));
  }

  @Test
  void 消す表を指す表は先に消される() {
    record Reference(String from, String to) {}
    var references =
        jdbc.sql(
                """
                SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to
                FROM pg_constraint WHERE contype = 'f' AND confdeltype <> 'c' AND conrelid <> confrelid
                """)
            .query((row, _) -> new Reference(row.getString("from"), row.getString("to")))
            .list();

    assertThat(references.stream().filter(reference -> placeOf(reference.to()) >= 0))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(placeOf(reference.from())).isBetween(0, placeOf(reference.to()) - 1));
  }

  private static int placeOf(String table) {
    return IntStream.range(0, TestDataStore.DELETIONS.size())
        .filter(at -> TestDataStore.DELETIONS.get(at).startsWith("DELETE FROM " + table + " "))
        .findFirst()
        .orElse(-1);
  }
}
