package jp.kyotaku.checks;

import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.Digits;

/** 保険者番号・記号・番号・減免 (HO; L2163–L3199, L3514–L3528). */
final class InsurerRules implements ReceiptCheck {

  private static final int SYMBOL = 3;
  private static final int NUMBER = 4;
  private static final int SYMBOL_AND_NUMBER = 38;
  private static final int PERCENT = 11;
  private static final int AMOUNT = 12;

  @Override
  public void check(Facts facts, Findings findings) {
    InsurerRecord insurer = facts.insurer;
    if (insurer == null) {
      return;
    }
    number(facts, insurer, findings);
    identity(insurer, findings);
    ofType(facts, insurer, findings);
    ofScheme(insurer, findings);
    reduction(insurer, findings);
  }

  private static void number(Facts facts, InsurerRecord insurer, Findings findings) {
    String number = insurer.insurerNumber();
    if (!Digits.only(number) || (number.length() != 8 && number.length() != 6)) {
      return;
    }
    if (facts.settings.register().filter(register -> !register.insurer(number)).isPresent()) {
      findings.add(Rule.INSURER_UNKNOWN, insurer.line());
    } else if (!CheckDigit.closes(number)) {
      findings.add(Rule.INSURER_CHECK_DIGIT, insurer.line());
    }
  }

  private static void identity(InsurerRecord insurer, Findings findings) {
    Line line = insurer.line();
    if (hasSpace(insurer.symbol())) {
      findings.add(Rule.SYMBOL_SPACE, line);
    }
    if (hasSpace(insurer.insuredNumber())) {
      findings.add(Rule.NUMBER_SPACE, line);
    }
    if (line.byteLength(SYMBOL) <= SYMBOL_AND_NUMBER
        && line.byteLength(NUMBER) <= SYMBOL_AND_NUMBER
        && line.byteLength(SYMBOL) + line.byteLength(NUMBER) > SYMBOL_AND_NUMBER) {
      findings.add(Rule.SYMBOL_NUMBER_LENGTH, line);
    }
    if (!insurer.insuredNumber().isEmpty() && !Numerals.hasDigit(insurer.insuredNumber())) {
      findings.add(Rule.NUMBER_WITHOUT_DIGIT, line);
    }
  }

  private static boolean hasSpace(String text) {
    return text.indexOf(' ') >= 0 || text.indexOf('　') >= 0;
  }

  /** 法別39 is 後期高齢者医療, and nothing else is. */
  private static void ofType(Facts facts, InsurerRecord insurer, Findings findings) {
    String number = insurer.insurerNumber();
    if (!facts.type.known() || (number.length() != 8 && number.length() != 6)) {
      return;
    }
    boolean latterStage = number.length() == 8 && number.startsWith("39");
    if (latterStage != facts.type.latterStage()) {
      findings.add(
          Rule.SCHEME_TYPE, insurer.line(), latterStage ? "法別39は後期高齢者医療" : "後期高齢者医療の保険者番号は法別39");
    }
  }

  private static void ofScheme(InsurerRecord insurer, Findings findings) {
    String number = insurer.insurerNumber();
    if (number.length() != 8 || hasSpace(insurer.symbol()) || hasSpace(insurer.insuredNumber())) {
      return;
    }
    switch (number.substring(0, 2)) {
      case "01" -> association(insurer, findings);
      case "02" -> seamen(insurer, findings);
      case "33" -> when(insurer.symbol().isEmpty(), Rule.SYMBOL_MISSING, insurer, findings);
      default -> {}
    }
  }

  private static void association(InsurerRecord insurer, Findings findings) {
    String symbol = insurer.symbol();
    String number = insurer.insuredNumber();
    boolean rightSymbol =
        Numerals.digitsOnly(symbol) && (symbol.length() == 7 || symbol.length() == 8);
    when(!rightSymbol, Rule.ASSOCIATION_SYMBOL, insurer, findings);
    boolean rightNumber = Numerals.digitsOnly(number) && number.length() <= 7;
    when(Numerals.hasDigit(number) && !rightNumber, Rule.ASSOCIATION_NUMBER, insurer, findings);
  }

  private static void seamen(InsurerRecord insurer, Findings findings) {
    String symbol = insurer.symbol();
    String number = insurer.insuredNumber();
    boolean rightSymbol = Numerals.digitsOnly(symbol) && symbol.length() <= 10;
    when(!symbol.isEmpty() && !rightSymbol, Rule.SEAMEN_SYMBOL, insurer, findings);
    when(
        Numerals.hasDigit(number) && !Numerals.digitsOnly(number),
        Rule.SEAMEN_NUMBER,
        insurer,
        findings);
  }

  private static void reduction(InsurerRecord insurer, Findings findings) {
    Line line = insurer.line();
    boolean percent = !line.isEmpty(PERCENT);
    boolean amount = !line.isEmpty(AMOUNT);
    boolean reduced = insurer.reductionKind().equals("1");
    when(percent && !reduced, Rule.REDUCTION_RATIO_NEEDLESS, insurer, findings);
    when(amount && !reduced, Rule.REDUCTION_AMOUNT_NEEDLESS, insurer, findings);
    when(reduced && percent && amount, Rule.REDUCTION_BOTH, insurer, findings);
    when(reduced && !percent && !amount, Rule.REDUCTION_NEITHER, insurer, findings);
    int ratio = insurer.reductionPercent().orElse(1);
    when(reduced && (ratio < 1 || ratio > 100), Rule.REDUCTION_RATIO_RANGE, insurer, findings);
  }

  private static void when(boolean broken, Rule rule, InsurerRecord insurer, Findings findings) {
    if (broken) {
      findings.add(rule, insurer.line());
    }
  }
}
