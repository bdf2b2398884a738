package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.fees.FeeSection;
import org.jspecify.annotations.Nullable;

/** 管理療養費とその加算、同日訪問回数の合致 (4.2, KA 記録の決まり 1, 6). */
final class ManagementRules implements ReceiptCheck {

  /** 別表8 の重症度等の高い状態: 041–046 of 別表14. */
  private static final List<String> SEVERE = List.of("041", "042", "043", "044", "045", "046");

  @Override
  public void check(Facts facts, Findings findings) {
    firstDay(facts, findings);
    LocalDate first = firstManagementDay(facts);
    LocalDate visited = firstVisitDay(facts);
    for (Fee fee : facts.fees) {
      if (fee.rate() != null) {
        state(facts, fee, fee.rate(), findings);
        repeated(facts, fee, fee.rate(), findings);
        if (visited == null || !visited.equals(fee.date())) {
          monthly(fee, fee.rate(), first, findings);
        }
      }
    }
  }

  private static void firstDay(Facts facts, Findings findings) {
    for (Fee fee : facts.fees) {
      if (fee.about(Topic.MANAGEMENT_FIRST) && hasEarlier(facts, fee)) {
        findings.add(Rule.MANAGEMENT_FIRST, fee.line());
      }
    }
  }

  private static boolean hasEarlier(Facts facts, Fee first) {
    for (Fee fee : facts.fees) {
      if (fee.about(Topic.MANAGEMENT_LATER)
          && fee.date() != null
          && first.date() != null
          && fee.date().isBefore(first.date())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate firstManagementDay(Facts facts) {
    LocalDate first = null;
    for (Fee fee : facts.fees) {
      boolean management = fee.about(Topic.MANAGEMENT_FIRST) || fee.about(Topic.MANAGEMENT_LATER);
      if (management && fee.date() != null && (first == null || fee.date().isBefore(first))) {
        first = fee.date();
      }
    }
    return first;
  }

  /**
   * Where the management fee of that day is missing, the items of the month stand right all the
   * same.
   */
  private static @Nullable LocalDate firstVisitDay(Facts facts) {
    LocalDate first = null;
    for (Fee fee : facts.fees) {
      if (fee.visit() && fee.date() != null && (first == null || fee.date().isBefore(first))) {
        first = fee.date();
      }
    }
    return first;
  }

  private static void monthly(Fee fee, Rate rate, @Nullable LocalDate first, Findings findings) {
    boolean monthly =
        switch (rate.topic()) {
          case AROUND_THE_CLOCK, SPECIAL_MANAGEMENT, SEVERE_MANAGEMENT -> true;
          case EMERGENCY,
              REMOTE_AREA,
              REPEATED_VISIT,
              PSYCHIATRIC_REPEATED_VISIT,
              CARE_STAFF,
              MANAGEMENT_FIRST,
              MANAGEMENT_LATER,
              NONE ->
              rate.section() == FeeSection.BASE_UP;
        };
    if (monthly && first != null && fee.date() != null && !fee.date().equals(first)) {
      findings.add(Rule.MONTHLY_ITEM_DAY, fee.line(), first.getDayOfMonth());
    }
  }

  private static void state(Facts facts, Fee fee, Rate rate, Findings findings) {
    if (facts.conditions.isEmpty()) {
      return;
    }
    boolean severe = rate.topic() == Topic.SEVERE_MANAGEMENT;
    if (!severe && rate.topic() != Topic.SPECIAL_MANAGEMENT) {
      return;
    }
    if (!facts.states("02")) {
      findings.add(Rule.SPECIAL_MANAGEMENT_STATE, fee.line());
    } else if (severe && SEVERE.stream().noneMatch(facts::hasState)) {
      findings.add(Rule.SEVERE_STATE, fee.line(), "041から046");
    }
  }

  /** An add-on for a second or third visit stands beside a visit that says so. */
  private static void repeated(Facts facts, Fee fee, Rate rate, Findings findings) {
    boolean repeated =
        rate.topic() == Topic.REPEATED_VISIT || rate.topic() == Topic.PSYCHIATRIC_REPEATED_VISIT;
    String count = fee.claimed().visitCount();
    if (!repeated || count.isEmpty() || rate.rules() == null) {
      return;
    }
    if (!rate.rules().visitCount().allowed().contains(count)) {
      return;
    }
    for (Fee visit : facts.fees) {
      String told = visit.claimed().visitCount();
      if (PercentRules.isBaseOf(visit, fee) && !told.isEmpty() && !told.equals(count)) {
        findings.add(Rule.MULTI_VISIT_BASE, fee.line(), told);
      }
    }
  }
}
