package jp.kyotaku.server.insured;

import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 被保険者証の情報から人を探す保管 */
@Component
class PeopleByCardStore {

  /** Symbol and branch are compared where they were asked for, as everywhere. */
  private static final String IN_MONTHS =
      """
      SELECT a.place, array_agg(DISTINCT c.person_id) AS people
      FROM unnest(:insurers::text[], :symbols::text[], :numbers::text[], :branches::text[],
                  :birthDates::date[], :months::date[])
        WITH ORDINALITY AS a(insurer, symbol, number, branch, birth_date, month, place)
      JOIN insured.coverage c
        ON c.insurer_number = a.insurer AND c.number = a.number AND c.closed_at IS NULL
        AND c.birth_date = a.birth_date
        AND (a.symbol = '' OR c.symbol = a.symbol)
        AND (a.branch = '' OR c.branch = '' OR c.branch = a.branch)
        AND c.qualified_from < a.month + interval '1 month'
        AND (c.disqualified_on IS NULL OR c.disqualified_on > a.month)
      GROUP BY a.place
      """;

  private final JdbcClient jdbc;

  PeopleByCardStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<Integer, List<Long>> inMonths(List<PeopleByCard.Asked> asked) {
    var found = new HashMap<Integer, List<Long>>();
    jdbc.sql(IN_MONTHS)
        .param("insurers", texts(asked, card -> card.insurer().value()))
        .param("symbols", texts(asked, card -> card.insuredId().symbol()))
        .param("numbers", texts(asked, card -> card.insuredId().number()))
        .param("branches", texts(asked, card -> card.insuredId().branch()))
        .param(
            "birthDates",
            asked.stream().map(it -> Date.valueOf(it.card().birthDate())).toArray(Date[]::new))
        .param(
            "months",
            asked.stream().map(it -> Date.valueOf(it.month().atDay(1))).toArray(Date[]::new))
        .query(
            row -> {
              int place = row.getInt("place") - 1;
              found.put(place, List.of((Long[]) row.getArray("people").getArray()));
            });
    return found;
  }

  private static String[] texts(List<PeopleByCard.Asked> asked, Function<CardData, String> text) {
    return asked.stream().map(PeopleByCard.Asked::card).map(text).toArray(String[]::new);
  }
}
