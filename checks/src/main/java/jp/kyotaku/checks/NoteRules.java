package jp.kyotaku.checks;

import java.util.List;
import java.util.Set;
import jp.kyotaku.checks.ReceiptType.PersonClass;
import jp.kyotaku.formats.receipt.CodeTable;
import jp.kyotaku.formats.receipt.WindowPaymentRecord;

/** レセプト特記と一部負担金区分 (RE.12, RE.13; L3008, L3106, L3128, L3530). */
final class NoteRules implements ReceiptCheck {

  private static final Set<String> UPPER = Set.of("26", "27", "28");
  private static final Set<String> LOWER = Set.of("29", "30");
  private static final Set<String> LATTER_STAGE = Set.of("41", "42");

  @Override
  public void check(Facts facts, Findings findings) {
    List<String> notes = facts.common.specialNotes();
    if (!notes.isEmpty()) {
      combinations(facts, notes, findings);
      if (facts.type.known()) {
        notes.forEach(note -> ofType(facts, note, findings));
      }
    }
    if (!facts.common.shareClass().isEmpty()) {
      shareClass(facts, notes, findings);
    }
  }

  private static void combinations(Facts facts, List<String> notes, Findings findings) {
    for (int at = 1; at < notes.size(); at++) {
      if (notes.subList(0, at).contains(notes.get(at))) {
        findings.add(Rule.NOTE_TWICE, facts.line(), named(notes.get(at)));
      }
    }
    List<String> classes = notes.stream().filter(NoteRules::isIncomeClass).distinct().toList();
    if (classes.size() > 1) {
      findings.add(
          Rule.NOTE_CLASS_SEVERAL,
          facts.line(),
          String.join("、", classes.stream().map(NoteRules::named).toList()));
    }
    if (notes.contains("02") && notes.contains("16")) {
      findings.add(Rule.NOTE_LONG_TERM, facts.line());
    }
  }

  private static void ofType(Facts facts, String note, Findings findings) {
    PersonClass person = facts.type.person();
    boolean wrongUpper = UPPER.contains(note) && person == PersonClass.ELDERLY_GENERAL;
    boolean wrongLower = LOWER.contains(note) && person == PersonClass.ELDERLY_SEVEN_TENTHS;
    if (facts.type.insured() && (wrongUpper || wrongLower)) {
      findings.add(Rule.NOTE_CLASS_TYPE, facts.line(), named(note));
    }
    if (LATTER_STAGE.contains(note)
        && !(facts.type.latterStage() && person == PersonClass.ELDERLY_GENERAL)) {
      findings.add(Rule.NOTE_LATTER_STAGE_CLASS, facts.line(), named(note));
    }
  }

  private static void shareClass(Facts facts, List<String> notes, Findings findings) {
    boolean general = facts.type.person() == PersonClass.ELDERLY_GENERAL;
    if (facts.type.known() && (!general || notes.contains("29"))) {
      findings.add(Rule.SHARE_CLASS_TYPE, facts.line());
    }
    for (WindowPaymentRecord payment : facts.windowPayments) {
      if (payment.shareKind().equals("00")) {
        findings.add(Rule.SHARE_CLASS_WITHOUT_IN_KIND, facts.line());
        return;
      }
    }
  }

  private static boolean isIncomeClass(String note) {
    return UPPER.contains(note) || LOWER.contains(note) || LATTER_STAGE.contains(note);
  }

  private static String named(String note) {
    return note + " " + CodeTable.number(6).meaning(note).orElse("");
  }
}
