package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 記録の保存期間: around the last day of each; the rehearsal's day is 2024-06-03. */
@ServerTest
class OldRecordsTest {

  private static final String STATION = "136009399" + CheckDigit.of("136009399");

  @Autowired ForgetOldRecords forgetOldRecords;
  @Autowired JdbcClient jdbc;

  @Test
  void 訪問予定とその確認は訪問の日から一年_カードなしの確認は記録から五年で消え_それより新しいものは残る() {
    plan("2023-06-02");
    plan("2023-06-03");
    check("2023-06-02");
    check("2023-06-03");
    fallback("2019-06-02 23:59+09");
    fallback("2019-06-03 00:00+09");

    forgetOldRecords.forget();
    forgetOldRecords.forget();

    assertThat(days("SELECT day::text FROM inquiry.planned_visit")).isEqualTo("2023-06-03");
    assertThat(days("SELECT day::text FROM inquiry.visit_check")).isEqualTo("2023-06-03");
    assertThat(
            days(
                "SELECT (recorded_at AT TIME ZONE 'Asia/Tokyo')::date::text FROM inquiry.fallback"))
        .isEqualTo("2019-06-03");
    assertThat(
            jdbc.sql(
                    """
                    SELECT string_agg((fact::jsonb ->> 'what') || ' ' || (fact::jsonb ->> 'count'), ', '
                                      ORDER BY id)
                    FROM audit.event WHERE kind = 'RECORDS_REMOVED' AND institution_code = ?
                    """)
                .param(STATION)
                .query(String.class)
                .single())
        .isEqualTo("VISIT_PLANS 1, VISIT_CHECKS 1, FALLBACKS 1");
  }

  private String days(String select) {
    return jdbc.sql(select + " WHERE institution_code = ?")
        .param(STATION)
        .query(String.class)
        .single();
  }

  private void plan(String day) {
    jdbc.sql(
            """
            INSERT INTO inquiry.planned_visit
              (id, institution_code, day, category, reference_number, insurer_number, symbol,
               number, branch, note, operator, planned_at)
            VALUES (?, ?, ?::date, 'HOME_VISIT_CARE', 'A-1', '', '', '', '', '', 'ippan', now())
            """)
        .params(UUID.randomUUID(), STATION, day)
        .update();
  }

  private void check(String day) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO inquiry.visit_check (id, institution_code, day, operator, checked_at)
            VALUES (?, ?, ?::date, 'ippan', now())
            """)
        .params(id, STATION, day)
        .update();
    jdbc.sql(
            """
            INSERT INTO inquiry.checked_visit
              (check_id, line, visit_id, category, reference_number, insurer_number, symbol, number,
               branch, note, outcome, validity, reason, version_ids, before_ids, shown_items,
               in_words, advice)
            VALUES (?, 0, ?, 'HOME_VISIT_CARE', 'A-1', '', '', '', '', '', 'NOT_FOUND', 'NOT_FOUND',
                    'NONE', '{}', '{}', '{}', '', '')
            """)
        .params(id, UUID.randomUUID())
        .update();
  }

  private void fallback(String recordedAt) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO inquiry.fallback
              (id, institution_code, operator, recorded_at, ground, trouble, care_day, name_kana,
               birth_date, insurer_number, symbol, number, branch, stated_share, insurance_kind,
               insurer_name, employer, address, contact, reason)
            VALUES (?, ?, 'ippan', ?::timestamptz, 'DECLARATION', 'POWER_CUT', '2019-06-01', 'ﾐﾎﾝ',
                    '1940-01-01', '', '', '', '', '', '', '', '', '', '', '')
            """)
        .params(id, STATION, recordedAt)
        .update();
    jdbc.sql(
            """
            INSERT INTO inquiry.fallback_contact (fallback_id, contacted_on, operator, noted_at)
            VALUES (?, '2019-06-02', 'ippan', now())
            """)
        .param(id)
        .update();
    jdbc.sql(
            """
            INSERT INTO inquiry.fallback_comparison
              (id, fallback_id, operator, compared_at, insurer_number, symbol, number, branch,
               validity, reason, version_ids)
            VALUES (?, ?, 'ippan', now(), '', '', '', '', 'NOT_FOUND', 'NONE', '{}')
            """)
        .params(UUID.randomUUID(), id)
        .update();
  }
}
