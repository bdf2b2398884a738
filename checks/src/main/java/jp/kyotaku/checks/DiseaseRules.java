package jp.kyotaku.checks;

import jp.kyotaku.formats.receipt.DiseaseRecord;

/** 傷病名 (SY; L3204, L3205, L3209). */
final class DiseaseRules implements ReceiptCheck {

  private static final String UNCODED = "0000999";

  @Override
  public void check(Facts facts, Findings findings) {
    for (DiseaseRecord disease : facts.diseases) {
      if (disease.code().equals(UNCODED)) {
        uncoded(disease, findings);
      } else if (disease.code().length() == UNCODED.length()) {
        coded(facts, disease, findings);
      }
    }
  }

  private static void uncoded(DiseaseRecord disease, Findings findings) {
    if (disease.name().isBlank()) {
      findings.add(Rule.DISEASE_TEXT_MISSING, disease.line());
    }
    if (!disease.modifiers().isEmpty()) {
      findings.add(Rule.MODIFIER_WITH_UNCODED, disease.line());
    }
  }

  private static void coded(Facts facts, DiseaseRecord disease, Findings findings) {
    if (!disease.name().isEmpty()) {
      findings.add(Rule.DISEASE_TEXT_NEEDLESS, disease.line());
    }
    facts.settings.diseases().ifPresent(known -> known(known, disease, findings));
  }

  private static void known(DiseaseCodes known, DiseaseRecord disease, Findings findings) {
    if (!known.disease(disease.code())) {
      findings.add(Rule.DISEASE_NOT_KNOWN, disease.line());
    }
    for (String modifier : disease.modifiers()) {
      if (modifier.length() == 4 && !known.modifier(modifier)) {
        findings.add(Rule.MODIFIER_NOT_KNOWN, disease.line(), modifier);
      }
    }
  }
}
