package jp.kyotaku.checks;

import jp.kyotaku.formats.receipt.CommentRecord;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.RemarkRecord;

/** コメントコードと文字データ (CO, TZ; L3303, L3438–L3440). */
final class CommentRules implements ReceiptCheck {

  @Override
  public void check(Facts facts, Findings findings) {
    for (CommentRecord comment : facts.comments) {
      comment(comment.line(), 2, findings);
    }
    for (RemarkRecord remark : facts.remarks) {
      if (!remark.commentCode().isEmpty()) {
        comment(remark.line(), 3, findings);
      }
    }
  }

  /** The text stands behind the code. */
  private static void comment(Line line, int codeItem, Findings findings) {
    String code = line.item(codeItem);
    if (code.length() != 9 || !Numerals.digitsOnly(code)) {
      return;
    }
    if (!CommentCodes.has(code)) {
      boolean wrong = CommentCodes.ofNursing(code) || code.charAt(0) != '8';
      findings.addAt(wrong ? Rule.COMMENT_UNKNOWN : Rule.COMMENT_NOT_KNOWN, line, codeItem);
    }
    if (code.charAt(0) == '8') {
      text(CommentPattern.of(code), line, codeItem + 1, findings);
    }
  }

  private static void text(CommentPattern pattern, Line line, int item, Findings findings) {
    String text = line.item(item);
    if (pattern == CommentPattern.NONE) {
      if (!text.isEmpty()) {
        findings.addAt(Rule.COMMENT_TEXT_NEEDLESS, line, item);
      }
    } else if (pattern != CommentPattern.NOT_KNOWN && text.isBlank()) {
      findings.addAt(Rule.COMMENT_TEXT_MISSING, line, item);
    } else if (pattern.digits()) {
      digits(pattern, text, line, item, findings);
    }
  }

  private static void digits(
      CommentPattern pattern, String text, Line line, int item, Findings findings) {
    if (!Numerals.digitsOnly(text)) {
      findings.addAt(Rule.COMMENT_NOT_DIGITS, line, item);
    } else if (!pattern.fits(text.length())) {
      findings.addAt(Rule.COMMENT_LENGTH, line, item, pattern.lengthInWords());
    } else if (!pattern.isReal(text)) {
      findings.addAt(Rule.COMMENT_DATE, line, item);
    }
  }
}
