package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import jp.kyotaku.checks.Entitlements.Claimed;
import jp.kyotaku.checks.Entitlements.Known;
import jp.kyotaku.formats.receipt.PublicPayerRecord;

/** 医療扶助 (法別12) の医療券との照らし合わせ. */
final class MedicalAidRules {

  private static final String ASSISTANCE = "12";
  private static final int NUMBER = 2;
  private static final int RECIPIENT = 3;

  private MedicalAidRules() {}

  static void check(Facts facts, Entitlements entitlements, Findings findings) {
    for (int ordinal = 1; ordinal <= facts.payers.size() && ordinal < Facts.PAYERS; ordinal++) {
      PublicPayerRecord payer = facts.payers.get(ordinal - 1);
      Claimed person =
          EntitlementRules.claimed(facts, payer.payerNumber(), "", payer.recipientNumber());
      if (Facts.law(payer).equals(ASSISTANCE) && person != null) {
        aided(facts, ordinal, payer, entitlements.of(person), findings);
      }
    }
  }

  private static void aided(
      Facts facts, int ordinal, PublicPayerRecord payer, Known known, Findings findings) {
    NavigableSet<LocalDate> days = EntitlementRules.visitDays(facts, ordinal);
    if (days.isEmpty() || !(known instanceof Known.Entitled(var all))) {
      return;
    }
    List<Entitlement> aid = all.stream().filter(Entitlement::medicalAid).toList();
    if (aid.isEmpty()) {
      return;
    }
    findings.noteComparison();
    for (LocalDate day : days) {
      Entitlement valid = aid.stream().filter(one -> one.coversOn(day)).findFirst().orElse(null);
      if (valid == null || !hasTicket(facts, valid)) {
        findings.add(Rule.ENTITLEMENT_TICKET, payer.line(), MonthRules.words(monthOf(day)));
        return;
      }
    }
    numbers(payer, aid, days.first(), findings);
  }

  private static java.time.YearMonth monthOf(LocalDate day) {
    return java.time.YearMonth.from(day);
  }

  private static boolean hasTicket(Facts facts, Entitlement aid) {
    return facts.month == null || aid.ticketMonths().contains(facts.month);
  }

  private static void numbers(
      PublicPayerRecord payer, List<Entitlement> aid, LocalDate day, Findings findings) {
    for (Entitlement one : aid) {
      if (one.coversOn(day)) {
        if (!Likeness.sameNumber(payer.payerNumber(), one.insurerNumber())) {
          findings.addAt(Rule.ENTITLEMENT_PAYER, payer.line(), NUMBER, one.insurerNumber());
        }
        if (!Likeness.sameNumber(payer.recipientNumber(), one.number())) {
          findings.addAt(Rule.ENTITLEMENT_BENEFICIARY, payer.line(), RECIPIENT, one.number());
        }
        return;
      }
    }
  }
}
