package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import jp.kyotaku.checks.Entitlements.Claimed;
import jp.kyotaku.checks.Entitlements.Known;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.kernel.Japan;
import org.jspecify.annotations.Nullable;

/** 訪問日の資格との照らし合わせ: per service day, item by item. */
final class EntitlementRules implements ReceiptCheck {

  @Override
  public void check(Facts facts, Findings findings) {
    facts
        .settings
        .entitlements()
        .ifPresent(
            entitlements -> {
              if (facts.insurer != null) {
                insured(facts, facts.insurer, entitlements, findings);
              }
              MedicalAidRules.check(facts, entitlements, findings);
            });
  }

  private static void insured(
      Facts facts, InsurerRecord insurer, Entitlements entitlements, Findings findings) {
    NavigableSet<LocalDate> days = visitDays(facts, 0);
    Claimed person =
        claimed(facts, insurer.insurerNumber(), insurer.symbol(), insurer.insuredNumber());
    if (days.isEmpty() || person == null) {
      return;
    }
    switch (entitlements.of(person)) {
      case Known.NotAsked() -> {}
      case Known.Nobody() -> {
        findings.noteComparison();
        findings.add(Rule.ENTITLEMENT_NONE, insurer.line(), Japan.westernDate(days.first()));
      }
      case Known.Entitled(var all) -> {
        List<Entitlement> insurances = all.stream().filter(one -> !one.medicalAid()).toList();
        if (!insurances.isEmpty()) {
          findings.noteComparison();
          compare(facts, insurer, insurances, days, findings);
        }
      }
    }
  }

  static @Nullable Claimed claimed(Facts facts, String insurer, String symbol, String number) {
    return facts.birth == null
        ? null
        : new Claimed(
            insurer, symbol, number, facts.common.name(), facts.common.kana(), facts.birth);
  }

  static NavigableSet<LocalDate> visitDays(Facts facts, int payer) {
    var days = new TreeSet<LocalDate>();
    for (Fee fee : facts.fees) {
      if (fee.day() > 0 && fee.date() != null && fee.paidBy(payer)) {
        days.add(fee.date());
      }
    }
    return days;
  }

  /** Each kind of difference is told once, with the first day on which it shows. */
  private static void compare(
      Facts facts,
      InsurerRecord insurer,
      List<Entitlement> entitlements,
      NavigableSet<LocalDate> days,
      Findings findings) {
    for (LocalDate day : days) {
      Entitlement valid = on(entitlements, insurer.insurerNumber(), day);
      if (valid == null) {
        outside(insurer.line(), entitlements, day, findings);
        return;
      }
      if (!Likeness.sameNumber(valid.insurerNumber(), insurer.insurerNumber())) {
        findings.add(
            Rule.ENTITLEMENT_INSURER,
            insurer.line(),
            Japan.westernDate(day),
            valid.insurerNumber(),
            valid.insurerNumber());
        return;
      }
    }
    Entitlement valid = on(entitlements, insurer.insurerNumber(), days.first());
    if (valid != null) {
      PersonComparison.compare(facts, insurer, valid, findings);
    }
  }

  /** That of the claimed insurer first, where several are valid. */
  private static @Nullable Entitlement on(
      List<Entitlement> entitlements, String insurerNumber, LocalDate day) {
    Entitlement found = null;
    for (Entitlement entitlement : entitlements) {
      if (entitlement.coversOn(day)) {
        if (Likeness.sameNumber(entitlement.insurerNumber(), insurerNumber)) {
          return entitlement;
        }
        found = entitlement;
      }
    }
    return found;
  }

  private static void outside(
      Line line, List<Entitlement> entitlements, LocalDate day, Findings findings) {
    LocalDate lost = null;
    LocalDate begins = null;
    for (Entitlement entitlement : entitlements) {
      LocalDate end = entitlement.lostOn().orElse(null);
      if (end != null && !end.isAfter(day) && (lost == null || end.isAfter(lost))) {
        lost = end;
      }
      LocalDate from = entitlement.from().orElse(null);
      if (from != null && from.isAfter(day) && (begins == null || from.isBefore(begins))) {
        begins = from;
      }
    }
    String visit = Japan.westernDate(day);
    if (lost != null) {
      findings.add(Rule.ENTITLEMENT_LOST, line, Japan.westernDate(lost), visit);
    } else if (begins != null) {
      findings.add(Rule.ENTITLEMENT_NOT_YET, line, Japan.westernDate(begins), visit);
    }
  }
}
