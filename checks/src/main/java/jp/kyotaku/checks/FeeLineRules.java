package jp.kyotaku.checks;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kyotaku.fees.AgeRange;
import jp.kyotaku.fees.FacilityStandard;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.InsuranceScope;
import jp.kyotaku.formats.receipt.PublicPayerRecord;
import jp.kyotaku.kernel.Japan;

/** 療養費の一行と点数表 (KA; L3303, L4428): code, amount, age, scheme, facility standards. */
final class FeeLineRules implements ReceiptCheck {

  private static final String OBSERVATION = "30";
  private static final int QUANTITY = 5;

  @Override
  public void check(Facts facts, Findings findings) {
    // Where a public payer lacks, it may be the one of 医療観察.
    boolean knowsScheme = facts.numbersPayers() || !facts.payers.isEmpty();
    boolean observation =
        facts.payers.stream()
            .map(PublicPayerRecord::payerNumber)
            .anyMatch(number -> number.startsWith(OBSERVATION));
    // Where no line lies in the month, the month is to be looked at: said once.
    boolean someInMonth = facts.fees.stream().anyMatch(fee -> fee.day() > 0);
    for (int at = 0; at < facts.fees.size(); at++) {
      Fee fee = facts.fees.get(at);
      place(facts, fee, at == 0 || someInMonth, findings);
      if (fee.rate() != null) {
        amount(facts, at, fee, findings);
        if (knowsScheme) {
          scheme(fee, fee.rate(), observation, findings);
        }
        if (fee.rate().rules() != null) {
          conditions(facts, fee, fee.rate().rules(), findings);
        }
      }
    }
  }

  private static void place(Facts facts, Fee fee, boolean tellsMonth, Findings findings) {
    LocalDate date = fee.date();
    if (date == null || fee.claimed().code().isEmpty()) {
      return;
    }
    if (fee.day() == 0 && facts.month != null) {
      if (tellsMonth) {
        findings.add(Rule.FEE_OUTSIDE_MONTH, fee.line());
      }
    } else if (fee.rate() == null) {
      unknown(facts, fee, findings);
    }
    if (!fee.line().isEmpty(QUANTITY)) {
      findings.add(Rule.FEE_QUANTITY_NEEDLESS, fee.line());
    }
  }

  /**
   * Of a table that is not whole, a code that it lacks is no mistake, but nothing is known of it.
   */
  private static void unknown(Facts facts, Fee fee, Findings findings) {
    if (!facts.mayExist(fee)) {
      findings.add(Rule.FEE_UNKNOWN, fee.line());
      return;
    }
    RateTable earlier = facts.earlier(fee);
    Rate known = earlier == null ? null : earlier.rate(fee.claimed().code());
    String words =
        earlier == null || known == null
            ? "前の表にもありません"
            : "%sまでは「%s」でした".formatted(Japan.westernDate(earlier.until()), known.item().name());
    findings.add(Rule.FEE_NOT_KNOWN, fee.line(), words);
  }

  /** The percent of an add-on directly below is part of the amount of its base line. */
  private static void amount(Facts facts, int at, Fee fee, Findings findings) {
    if (fee.amount() < 0) {
      return;
    }
    int worth = facts.worth(at);
    String percent = PercentRules.missingBelow(facts, at);
    if (percent != null) {
      findings.add(Rule.PERCENT_LINE_MISSING, fee.line(), percent);
    } else if (worth < 0) {
      findings.add(Rule.FEE_AMOUNT_UNKNOWN, fee.line());
    } else if (fee.amount() != worth) {
      findings.add(Rule.FEE_AMOUNT, fee.line(), "%,d".formatted(worth));
    }
  }

  private static void scheme(Fee fee, Rate rate, boolean observation, Findings findings) {
    if (rate.section().observation() != observation) {
      findings.add(Rule.MEDICAL_OBSERVATION_FEE, fee.line());
    }
  }

  private static void conditions(Facts facts, Fee fee, FeeRules rules, Findings findings) {
    LocalDate date = fee.date();
    AgeRange ages = rules.ages();
    if (facts.birth != null && date != null && !ages.equals(AgeRange.ALL)) {
      int age = Period.between(facts.birth, date).getYears();
      if (!ages.includes(age)) {
        findings.add(Rule.FEE_AGE, fee.line(), inWords(ages));
      }
    }
    boolean elderly = facts.type.latterStage();
    if ((rules.scope() == InsuranceScope.ELDERLY && !elderly)
        || (rules.scope() == InsuranceScope.NOT_ELDERLY && elderly)) {
      findings.add(Rule.FEE_AGE, fee.line(), "後期高齢者医療の別");
    }
    facts
        .settings
        .facilityStandards()
        .ifPresent(notified -> facility(fee, rules.facility(), notified, findings));
  }

  private static String inWords(AgeRange ages) {
    String from = ages.from() == 0 ? "" : ages.from() + "歳以上";
    return ages.below() == 0 ? from : from + ages.below() + "歳未満";
  }

  /** All standards with one 識別 are needed; of those with different ones, one set is enough. */
  private static void facility(
      Fee fee, List<FacilityStandard> asked, Set<String> notified, Findings findings) {
    if (asked.isEmpty()) {
      return;
    }
    Map<String, Boolean> met = new HashMap<>();
    for (FacilityStandard standard : asked) {
      met.merge(standard.choice(), notified.contains(standard.code()), Boolean::logicalAnd);
    }
    if (!met.containsValue(true)) {
      findings.add(
          Rule.FACILITY_STANDARD,
          fee.line(),
          String.join("・", asked.stream().map(FacilityStandard::code).distinct().toList()));
    }
  }
}
