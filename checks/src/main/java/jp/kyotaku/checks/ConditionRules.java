package jp.kyotaku.checks;

import java.util.List;
import jp.kyotaku.fees.FeeSection;
import jp.kyotaku.formats.receipt.ConditionRecord;

/** 心身の状態 (JS): 別表7・別表8 の該当とＧＡＦ尺度. */
final class ConditionRules implements ReceiptCheck {

  private static final String NOT_JUDGED = "20";
  private static final int GAF_DATE = 6;

  @Override
  public void check(Facts facts, Findings findings) {
    for (ConditionRecord condition : facts.conditions) {
      stated(condition, findings);
      gafDate(condition, findings);
    }
    gaf(facts, findings);
  }

  private static void stated(ConditionRecord condition, Findings findings) {
    List<String> stated = condition.statedDiseases();
    List<String> diseases = condition.diseases();
    for (int table = 7; table <= 8; table++) {
      int tableOf = table;
      boolean said = stated.contains(table == 7 ? "01" : "02");
      List<String> listed = diseases.stream().filter(code -> tableOf(code) == tableOf).toList();
      if (said && listed.isEmpty()) {
        findings.add(Rule.CONDITION_STATE_MISSING, condition.line(), table);
      } else if (!said && !listed.isEmpty()) {
        findings.add(Rule.CONDITION_STATE_NEEDLESS, condition.line(), listed.getFirst(), table);
      }
    }
  }

  /** 別表14: 001–020 of 別表7, 041–059 of 別表8, 091 and 092 of neither. */
  private static int tableOf(String code) {
    if (code.length() != 3 || !Numerals.digitsOnly(code)) {
      return 0;
    }
    int number = Integer.parseInt(Numerals.halfWidth(code));
    if (number >= 1 && number <= 40) {
      return 7;
    }
    return number >= 41 && number <= 90 ? 8 : 0;
  }

  private static void gafDate(ConditionRecord condition, Findings findings) {
    boolean dated = !condition.line().isEmpty(GAF_DATE);
    String value = condition.gafValue();
    if (value.equals(NOT_JUDGED) && dated) {
      findings.add(Rule.GAF_DATE_NEEDLESS, condition.line());
    } else if (!value.isEmpty() && !value.equals(NOT_JUDGED) && !dated) {
      findings.add(Rule.GAF_DATE_MISSING, condition.line());
    }
  }

  /** 精神科訪問看護基本療養費 Ⅰ and Ⅲ (項番 01 and 03); Ⅳ is care during a stay at home. */
  private static void gaf(Facts facts, Findings findings) {
    boolean psychiatric = false;
    for (Fee fee : facts.fees) {
      psychiatric |=
          fee.visit()
              && fee.rate() != null
              && fee.rate().section() == FeeSection.PSYCHIATRIC
              && !fee.rate().item().paragraph().equals("04");
    }
    boolean judged = facts.conditions.stream().anyMatch(one -> !one.gafValue().isEmpty());
    if (psychiatric && !judged && !facts.conditions.isEmpty()) {
      findings.add(Rule.GAF_MISSING, facts.conditions.getFirst().line());
    }
  }
}
