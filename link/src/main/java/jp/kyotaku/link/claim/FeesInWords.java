package jp.kyotaku.link.claim;

import java.io.PrintWriter;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.formats.receipt.CodeTable;
import jp.kyotaku.formats.receipt.FeeRecord;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.RecordType;

/** 訪問看護療養費の行を言葉で: day by day, with the name of each item */
final class FeesInWords {

  private static final int DATE = 2;
  private static final int AMOUNT = 6;
  private static final int JOBS = 20;
  private static final int INSTRUCTIONS = 12;

  private final FeeSchedules schedules;

  FeesInWords(FeeSchedules schedules) {
    this.schedules = schedules;
  }

  void print(Receipt receipt, PrintWriter out) {
    if (receipt.fees().isEmpty()) {
      return;
    }
    out.println("  " + RecordType.KA.officialName());
    String day = "";
    for (FeeRecord fee : receipt.fees()) {
      if (!day(fee).equals(day)) {
        day = day(fee);
        out.println("    " + day);
      }
      out.println("      " + words(fee));
    }
  }

  private static String day(FeeRecord fee) {
    return fee.date()
        .map(date -> date.getMonthValue() + "月" + date.getDayOfMonth() + "日")
        .orElseGet(() -> fee.line().item(DATE));
  }

  private String words(FeeRecord fee) {
    return fee.code()
        + " "
        + name(fee)
        + "  "
        + amount(fee)
        + coded("  ", JOBS, fee.jobs())
        + coded("  ", INSTRUCTIONS, fee.instruction());
  }

  private String name(FeeRecord fee) {
    return fee.date()
        .flatMap(schedules::on)
        .flatMap(schedule -> schedule.find(fee.code()))
        .map(FeeItem::name)
        .orElse("（マスターにないコード）");
  }

  private static String amount(FeeRecord fee) {
    return fee.amount().isPresent()
        ? "%,d円".formatted(fee.amount().getAsInt())
        : fee.line().item(AMOUNT);
  }

  private static String coded(String before, int table, Iterable<String> codes) {
    var words = new StringBuilder();
    for (String code : codes) {
      words.append(coded(before, table, code));
    }
    return words.toString();
  }

  private static String coded(String before, int table, String code) {
    return code.isEmpty() ? "" : before + CodeTable.number(table).meaning(code).orElse(code);
  }
}
