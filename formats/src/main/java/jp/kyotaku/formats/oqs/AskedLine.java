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
    String arbitraryIdentifier) {

  static AskedLine of(QualificationConfirmSearchInfo info) {
    var id = info.insuredId();
    return new AskedLine(
        info.insurerNumber().padded(),
        id.symbol(),
        id.number(),
        id.branch(),
        Written.date(info.birthdate()),
        info.limitApplicationCertificateRelatedConsFlg() ? "1" : "0",
        info.arbitraryIdentifier().orElse(""));
  }

  static AskedLine of(BulkLine line) {
    return new AskedLine(
        line.text(Element.INSURER_NUMBER),
        line.text(Element.INSURED_CARD_SYMBOL),
        line.text(Element.INSURED_IDENTIFICATION_NUMBER),
        line.text(Element.INSURED_BRANCH_NUMBER),
        line.text(Element.BIRTHDATE),
        line.text(Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG),
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
        text(info, Element.ARBITRARY_IDENTIFIER));
  }

  Block block() {
    return new Block(BlockName.SEARCH_INFO)
        .putUnlessEmpty(Element.INSURER_NUMBER, insurerNumber)
        .putUnlessEmpty(Element.INSURED_CARD_SYMBOL, symbol)
        .putUnlessEmpty(Element.INSURED_IDENTIFICATION_NUMBER, number)
        .putUnlessEmpty(Element.INSURED_BRANCH_NUMBER, branch)
        .putUnlessEmpty(Element.BIRTHDATE, birthdate)
        .putUnlessEmpty(Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG, limitConsent)
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
