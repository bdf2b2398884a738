package jp.kyotaku.paper.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeSchedule;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.formats.receipt.FeeRecord;
import jp.kyotaku.formats.receipt.Receipt;

/**
 * 算定の内容: the fee lines of a receipt with their items of the schedule.
 *
 * @param rows equal lines together, in the official order of the items
 */
record Bill(List<Billed> lines, List<Row> rows) {

  private static final int LAST = Integer.MAX_VALUE;

  /** 一行: an item that the schedule of its day does not have is shown by its code. */
  record Billed(FeeRecord fee, Optional<FeeItem> item) {

    int amount() {
      return fee.amount().orElse(0);
    }

    String name() {
      return item.map(FeeItem::name).orElse("マスターにないコード " + fee.code());
    }

    String section() {
      return item.map(found -> found.section().label()).orElse("その他");
    }

    private int order() {
      return item.map(FeeItem::order).orElse(LAST);
    }
  }

  /** 同じ項目・金額・負担区分の行 */
  record Row(Billed one, int count) {

    long sum() {
      return (long) one.amount() * count;
    }
  }

  static Bill of(FeeSchedules schedules, Receipt receipt) {
    var lines = receipt.fees().stream().map(fee -> billed(schedules, receipt, fee)).toList();
    return new Bill(lines, rows(lines));
  }

  long total() {
    return rows.stream().mapToLong(Row::sum).sum();
  }

  private static Billed billed(FeeSchedules schedules, Receipt receipt, FeeRecord fee) {
    Optional<LocalDate> day =
        fee.date().or(() -> receipt.common().careMonth().map(month -> month.atDay(1)));
    Optional<FeeSchedule> schedule = day.flatMap(schedules::on);
    return new Billed(fee, schedule.flatMap(found -> found.find(fee.code())));
  }

  private static List<Row> rows(List<Billed> lines) {
    record Key(String code, int amount, String burden) {}
    Map<Key, List<Billed>> equal = new LinkedHashMap<>();
    for (Billed line : lines) {
      var key = new Key(line.fee().code(), line.amount(), line.fee().burden());
      equal.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
    }
    return equal.values().stream()
        .map(same -> new Row(same.getFirst(), same.size()))
        .sorted(
            Comparator.comparingInt((Row row) -> row.one().order())
                .thenComparing(row -> row.one().fee().code()))
        .toList();
  }
}
