package jp.kyotaku.fees.care;

import java.util.stream.Collectors;

/** 書き出した行: date, code, yen, jobs, visits of the day, instruction; - where a line carries none. */
final class Written {

  private Written() {}

  static String lines(CareResult result) {
    return result.lines().stream().map(Written::line).collect(Collectors.joining("\n"));
  }

  static String remarks(CareResult result) {
    return result.remarks().stream()
        .map(remark -> remark.date() + " " + remark.kind())
        .collect(Collectors.joining("\n"));
  }

  static String line(FeeLine line) {
    return "%02d/%02d %s %d %s %s %s"
        .formatted(
            line.date().getMonthValue(),
            line.date().getDayOfMonth(),
            line.code(),
            line.amount(),
            orDash(line.jobs()),
            orDash(line.visitCount()),
            orDash(line.instructionKind()));
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
