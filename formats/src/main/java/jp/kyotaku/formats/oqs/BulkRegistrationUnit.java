package jp.kyotaku.formats.oqs;

import java.util.List;
import jp.kyotaku.kernel.Finding;

/** 照会番号一括登録の単位 (6.2): what a line asked, as it was sent, and what became of it. */
public record BulkRegistrationUnit(Asked asked, ProcessingResult processingResult) {

  /** 登録したい照会番号, as it was sent; empty where the line had nothing. */
  public record Asked(
      String referenceNumber, String insurerNumber, String symbol, String number, String branch) {

    private static Asked of(BulkLine line) {
      return new Asked(
          line.text(Element.REFERENCE_NUMBER),
          line.text(Element.INSURER_NUMBER),
          line.text(Element.INSURED_CARD_SYMBOL),
          line.text(Element.INSURED_IDENTIFICATION_NUMBER),
          line.text(Element.INSURED_BRANCH_NUMBER));
    }

    static Asked read(BlockReader info) {
      return new Asked(
          text(info, Element.REFERENCE_NUMBER),
          text(info, Element.INSURER_NUMBER),
          text(info, Element.INSURED_CARD_SYMBOL),
          text(info, Element.INSURED_IDENTIFICATION_NUMBER),
          text(info, Element.INSURED_BRANCH_NUMBER));
    }

    Block block() {
      return new Block(BlockName.REFERENCE_NUMBER_ANSWER)
          .putUnlessEmpty(Element.REFERENCE_NUMBER, referenceNumber)
          .putUnlessEmpty(Element.INSURER_NUMBER, insurerNumber)
          .putUnlessEmpty(Element.INSURED_CARD_SYMBOL, symbol)
          .putUnlessEmpty(Element.INSURED_IDENTIFICATION_NUMBER, number)
          .putUnlessEmpty(Element.INSURED_BRANCH_NUMBER, branch);
    }

    private static String text(BlockReader info, Element element) {
      return info.optional(element, ValueFormat.text(Limits.NONE)).orElse("");
    }

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Asked[***]";
    }
  }

  public static BulkRegistrationUnit of(BulkLine line, ProcessingResult result) {
    return new BulkRegistrationUnit(Asked.of(line), result);
  }

  /** エラー: what is wrong with the line. */
  public static BulkRegistrationUnit wrong(BulkLine line, List<Finding> findings) {
    return of(line, ProcessingResult.error(findings));
  }
}
