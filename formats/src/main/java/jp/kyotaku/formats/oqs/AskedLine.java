package jp.kyotaku.formats.oqs;

/**
 * 照会された行 (6.1): what a line asked, as it was sent, whether right or wrong; so the station finds it
 * again. Empty where it had nothing.
 */
public record AskedLine(
    String insurerNumber,
    String symbol,
    String number,
    String branch,
    String birthdate,
    String limitConsent,
    String treatmentFlag,
    String referenceNumber,
    String arbitraryIdentifier) {

  static AskedLine of(BulkLine line) {
    return new AskedLine(
        line.text(Element.INSURER_NUMBER),
        line.text(Element.INSURED_CARD_SYMBOL),
        line.text(Element.INSURED_IDENTIFICATION_NUMBER),
        line.text(Element.INSURED_BRANCH_NUMBER),
        line.text(Element.BIRTHDATE),
        line.text(Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG),
        line.text(Element.MEDICAL_TREATMENT_FLAG),
        line.text(Element.REFERENCE_NUMBER),
        line.text(Element.ARBITRARY_IDENTIFIER));
  }

  static AskedLine read(BlockReader info) {
    return new AskedLine(
        text(info, Element.INSURER_NUMBER),
        text(info, Element.INSURED_CARD_SYMBOL),
        text(info, Element.INSURED_IDENTIFICATION_NUMBER),
        text(info, Element.INSURED_BRANCH_NUMBER),
        text(info, Element.BIRTHDATE),
        text(info, Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG),
        text(info, Element.MEDICAL_TREATMENT_FLAG),
        text(info, Element.REFERENCE_NUMBER),
        text(info, Element.ARBITRARY_IDENTIFIER));
  }

  Block block() {
    boolean reInquiry = !treatmentFlag.isEmpty() || !referenceNumber.isEmpty();
    return reInquiry
        ? numbers(new Block(BlockName.SIHVQ01_ANSWER_SEARCH))
            .putUnlessEmpty(Element.MEDICAL_TREATMENT_FLAG, treatmentFlag)
            .putUnlessEmpty(Element.REFERENCE_NUMBER, referenceNumber)
        : numbers(new Block(BlockName.SEARCH_INFO))
            .putUnlessEmpty(Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG, limitConsent);
  }

  private Block numbers(Block block) {
    return block
        .putUnlessEmpty(Element.INSURER_NUMBER, insurerNumber)
        .putUnlessEmpty(Element.INSURED_CARD_SYMBOL, symbol)
        .putUnlessEmpty(Element.INSURED_IDENTIFICATION_NUMBER, number)
        .putUnlessEmpty(Element.INSURED_BRANCH_NUMBER, branch)
        .putUnlessEmpty(Element.BIRTHDATE, birthdate)
        .putUnlessEmpty(Element.ARBITRARY_IDENTIFIER, arbitraryIdentifier);
  }

  private static String text(BlockReader info, Element element) {
    return info.optional(element, ValueFormat.text(Limits.NONE)).orElse("");
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "AskedLine[***]";
  }
}
