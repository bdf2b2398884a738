package jp.kyotaku.server.rehearsal.web;

import java.time.LocalDate;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.rehearsal.ClockStep;

/** 業務日を進めるボタン */
record ClockButton(String step, String label, String target) {

  static ClockButton of(ClockStep step, LocalDate today) {
    LocalDate target = step.after(today).toLocalDate();
    return new ClockButton(step.name(), step.label(), Japan.dateInWords(target));
  }
}
