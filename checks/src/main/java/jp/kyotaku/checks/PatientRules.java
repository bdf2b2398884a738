package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.PatientRecord;

/** 利用者情報 (RJ): places, end, death, other stations. */
final class PatientRules implements ReceiptCheck {

  private static final String OTHER = "99";
  private static final int FACTS = 19;

  @Override
  public void check(Facts facts, Findings findings) {
    PatientRecord patient = facts.patient;
    if (patient == null) {
      return;
    }
    places(patient, findings);
    end(patient, findings);
    death(facts, patient, findings);
    otherStations(patient, findings);
    for (Fee fee : facts.fees) {
      if (fee.visit() && fee.date() != null) {
        visit(patient, fee.date(), fee, findings);
      }
    }
  }

  private static void places(PatientRecord patient, Findings findings) {
    Line line = patient.line();
    text(line, 3, 4, findings);
    text(line, 6, 7, findings);
    text(line, 9, 10, findings);
    text(line, 13, 14, findings);
    text(line, 17, 18, findings);
    pair(line, 5, 6, findings);
    pair(line, 8, 9, findings);
    boolean gap = line.isEmpty(6) && !line.isEmpty(9);
    if (gap || isBefore(patient.place3From(), patient.place2From())) {
      findings.add(Rule.PLACE_ORDER, line);
    }
  }

  private static void text(Line line, int code, int text, Findings findings) {
    boolean other = line.item(code).equals(OTHER);
    if (other && line.isEmpty(text)) {
      findings.addAt(Rule.PLACE_TEXT_MISSING, line, text);
    } else if (!other && !line.isEmpty(text)) {
      findings.addAt(Rule.PLACE_TEXT_NEEDLESS, line, text);
    }
  }

  private static void pair(Line line, int day, int code, Findings findings) {
    if (line.isEmpty(day) != line.isEmpty(code)) {
      findings.addAt(Rule.PLACE_PAIR, line, line.isEmpty(day) ? day : code);
    }
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  private static void end(PatientRecord patient, Findings findings) {
    Line line = patient.line();
    completeOrEmpty(line, 11, 13, Rule.END_INCOMPLETE, findings);
    if (isBefore(patient.endDate(), patient.firstVisit())) {
      findings.add(Rule.END_BEFORE_START, line);
    }
  }

  private static boolean completeOrEmpty(
      Line line, int first, int last, Rule rule, Findings findings) {
    int missing = 0;
    int present = 0;
    for (int item = last; item >= first; item--) {
      if (line.isEmpty(item)) {
        missing = item;
      } else {
        present++;
      }
    }
    if (missing > 0 && present > 0) {
      findings.addAt(rule, line, missing);
      return false;
    }
    return true;
  }

  private static void death(Facts facts, PatientRecord patient, Findings findings) {
    Line line = patient.line();
    boolean whole = completeOrEmpty(line, 15, 17, Rule.DEATH_INCOMPLETE, findings);
    if (whole && line.isEmpty(15) && TerminalRules.terminalCare(facts) != null) {
      findings.add(Rule.DEATH_MISSING, line);
    }
  }

  private static void otherStations(PatientRecord patient, Findings findings) {
    List<String> about = patient.patientFacts();
    String said = about.contains("02") ? "02" : about.contains("01") ? "01" : "";
    int expected = said.isEmpty() ? 0 : Integer.parseInt(said);
    for (int station = 1; station <= 2; station++) {
      station(patient.line(), station, station <= expected, said, findings);
    }
  }

  /** Items 20 to 24 hold the first station, 25 to 29 the second. */
  private static void station(
      Line line, int station, boolean expected, String said, Findings findings) {
    int first = FACTS + 1 + (station - 1) * 5;
    boolean any = false;
    boolean all = true;
    for (int item = first; item < first + 5; item++) {
      any |= !line.isEmpty(item);
      all &= !line.isEmpty(item);
    }
    if (expected && !all) {
      findings.add(Rule.OTHER_STATION_MISSING, line, said, station);
    } else if (!expected && any) {
      findings.add(Rule.OTHER_STATION_NEEDLESS, line, station);
    }
  }

  private static void visit(PatientRecord patient, LocalDate date, Fee fee, Findings findings) {
    if (patient.firstVisit().filter(date::isBefore).isPresent()) {
      findings.add(Rule.FEE_BEFORE_START, fee.line());
    }
    if (patient.deathDate().filter(date::isAfter).isPresent()) {
      findings.add(Rule.FEE_AFTER_DEATH, fee.line());
    } else if (patient.endDate().filter(date::isAfter).isPresent()) {
      findings.add(Rule.FEE_AFTER_END, fee.line());
    }
  }
}
