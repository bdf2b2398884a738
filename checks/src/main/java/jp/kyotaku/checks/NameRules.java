package jp.kyotaku.checks;

import jp.kyotaku.formats.receipt.PhysicianRecord;

/** 氏名とカタカナ (RE.5, RE.6; L3001, L4834). */
final class NameRules implements ReceiptCheck {

  private static final int PHYSICIAN_NAME = 6;

  @Override
  public void check(Facts facts, Findings findings) {
    String name = facts.common.name();
    if (!name.isEmpty()) {
      if (name.isBlank() || isIdeographicBlank(name)) {
        findings.add(Rule.NAME_BLANK, facts.line());
      } else if (!isSpacedOnce(name)) {
        findings.add(Rule.NAME_SPACE, facts.line());
      }
    }
    facts.physicians.forEach(physician -> physician(physician, findings));
    if (!isKatakana(facts.common.kana())) {
      findings.add(Rule.KANA_WRONG, facts.line());
    }
  }

  private static void physician(PhysicianRecord physician, Findings findings) {
    String name = physician.physician();
    if (!name.isEmpty() && !isSpacedOnce(name)) {
      findings.addAt(Rule.NAME_SPACE, physician.line(), PHYSICIAN_NAME);
    }
  }

  private static boolean isIdeographicBlank(String name) {
    return name.chars().allMatch(NameRules::isSpace);
  }

  /** One space between two parts that both have letters. */
  static boolean isSpacedOnce(String name) {
    int spaces = 0;
    for (int at = 0; at < name.length(); at++) {
      spaces += isSpace(name.charAt(at)) ? 1 : 0;
    }
    return spaces == 1 && !isSpace(name.charAt(0)) && !isSpace(name.charAt(name.length() - 1));
  }

  private static boolean isSpace(int one) {
    return one == ' ' || one == '　';
  }

  static boolean isKatakana(String kana) {
    for (int at = 0; at < kana.length(); at++) {
      char one = kana.charAt(at);
      if (!(one >= 'ァ' && one <= 'ヶ') && one != 'ー') {
        return false;
      }
    }
    return true;
  }
}
