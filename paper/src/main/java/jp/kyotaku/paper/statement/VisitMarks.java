package jp.kyotaku.paper.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.paper.statement.Bill.Billed;

/** 訪問日の記号 (訪問看護療養費マスター レセプト表示用記号①〜⑩) */
final class VisitMarks {

  static final List<String> LEGEND =
      List.of("○1日1回　◎1日2回　◇1日3回以上　△特別指示　□長時間　▽複数名", "☆専門の研修　▲同一建物（Ⅱ・精神Ⅲ）　▼緊急訪問看護加算のみ　●包括型");

  private static final Set<String> SPECIAL_INSTRUCTIONS = Set.of("02", "04", "06");

  /** 専門管理加算, by 訪問看護療養費種類. */
  private static final Set<String> SPECIALIST_MANAGEMENT = Set.of("17", "21");

  /** 専門の研修を受けた看護師, on the first and later visits, of main and branch office. */
  private static final Set<String> TRAINED = Set.of("08", "18", "28", "58", "68", "78");

  private final Bill bill;
  private final boolean specialistManagement;

  VisitMarks(Bill bill) {
    this.bill = bill;
    this.specialistManagement =
        bill.lines().stream().anyMatch(line -> SPECIALIST_MANAGEMENT.contains(kind(line)));
  }

  /** The marks of a day, none of them twice; empty without a visit. */
  String of(LocalDate day) {
    var lines =
        bill.lines().stream()
            .filter(line -> line.fee().date().filter(day::equals).isPresent())
            .toList();
    var marks = new StringBuilder();
    add(marks, "○", lines.stream().anyMatch(line -> prints(line, 0) && visits(line, "01")));
    add(marks, "◎", lines.stream().anyMatch(line -> prints(line, 2) && visits(line, "02")));
    add(marks, "◇", lines.stream().anyMatch(line -> prints(line, 3) && visits(line, "03")));
    add(marks, "△", lines.stream().anyMatch(line -> prints(line, 1) && special(line)));
    add(marks, "□", lines.stream().anyMatch(line -> prints(line, 4)));
    add(marks, "▽", lines.stream().anyMatch(line -> prints(line, 5)));
    add(marks, "☆", lines.stream().anyMatch(this::trained));
    add(marks, "▲", lines.stream().anyMatch(line -> prints(line, 7)));
    add(marks, "▼", lines.stream().anyMatch(line -> prints(line, 8)) && withoutVisit(lines));
    add(marks, "●", lines.stream().anyMatch(line -> prints(line, 9)));
    return marks.toString();
  }

  /** Whether some marks are not those of the schedule of the day itself. */
  boolean presumed() {
    return bill.lines().stream()
        .flatMap(line -> line.item().stream())
        .anyMatch(MarkDigits::presumes);
  }

  private static void add(StringBuilder marks, String mark, boolean shown) {
    if (shown) {
      marks.append(mark);
    }
  }

  private boolean trained(Billed line) {
    return switch (digit(line, 6)) {
      case '1' -> true;
      case '2' -> specialistManagement && line.fee().jobs().stream().anyMatch(TRAINED::contains);
      default -> false;
    };
  }

  private static boolean withoutVisit(List<Billed> lines) {
    return lines.stream().flatMap(line -> line.item().stream()).noneMatch(MarkDigits::visit);
  }

  private static boolean prints(Billed line, int mark) {
    return digit(line, mark) == '1';
  }

  private static char digit(Billed line, int mark) {
    return line.item().map(item -> MarkDigits.of(item).charAt(mark)).orElse('0');
  }

  /** A line without 同日訪問回数 counts as one visit. */
  private static boolean visits(Billed line, String count) {
    String recorded = line.fee().visitCount();
    return recorded.equals(count) || (recorded.isEmpty() && count.equals("01"));
  }

  private static boolean special(Billed line) {
    return SPECIAL_INSTRUCTIONS.contains(line.fee().instruction());
  }

  private static String kind(Billed line) {
    return line.item().flatMap(item -> item.rules().value()).map(FeeRules::kind).orElse("");
  }
}
