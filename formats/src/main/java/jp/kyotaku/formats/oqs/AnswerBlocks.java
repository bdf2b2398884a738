package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.InsuredId;

/** 結果電文の組み立て (5.2, 6.1, 6.3): what several messages have. */
final class AnswerBlocks {

  private AnswerBlocks() {}

  /** 処理結果 and 結果一覧: no list where there is no result. */
  static void results(
      Block body,
      ProcessingResult processingResult,
      List<ResultOfQualificationConfirmation> found,
      TextEncoding encoding) {
    var results = found.stream().map(ResultBlocks::of).toList();
    processingResult(body, CharacterRemark.on(processingResult, results, encoding));
    if (!results.isEmpty()) {
      body.put(
          Element.RESULT_LIST,
          new Block(BlockName.RESULT_LIST)
              .putBlocks(Element.RESULT_OF_QUALIFICATION_CONFIRMATION, results));
    }
  }

  static void searched(Block body, Optional<QualificationConfirmSearchInfo> searchInfo) {
    searchInfo.ifPresent(
        info ->
            body.put(
                Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
                searchInfo(BlockName.SEARCH_INFO, info)));
  }

  static Block unit(BulkConfirmUnit unit, TextEncoding encoding) {
    var block = new Block(unit.changed().isPresent() ? BlockName.RE_INQUIRY_UNIT : BlockName.UNIT);
    unit.changed()
        .ifPresent(changed -> block.put(Element.QUALIFICATION_CHANGE_FLAG, changed ? "1" : "0"));
    var results = unit.results().stream().map(result -> result(result, unit)).toList();
    processingResult(block, CharacterRemark.on(unit.processingResult(), results, encoding));
    unit.asked()
        .ifPresent(asked -> block.put(Element.QUALIFICATION_CONFIRM_SEARCH_INFO, asked.block()));
    return block
        .put(
            Element.QUALIFICATION_VALIDITY,
            unit.qualificationValidity().map(QualificationValidity::code))
        .putBlocks(Element.RESULT_OF_QUALIFICATION_CONFIRMATION, results)
        .putAll(Element.REFERENCE_NUMBER, unit.referenceNumbers());
  }

  private static Block result(ResultOfQualificationConfirmation result, BulkConfirmUnit unit) {
    return unit.limitChanged()
        .map(changed -> ResultBlocks.withoutConsents(result, changed))
        .orElseGet(() -> ResultBlocks.of(result));
  }

  static Block searchInfo(BlockName name, QualificationConfirmSearchInfo info) {
    InsuredId insuredId = info.insuredId();
    return new Block(name)
        .put(Element.INSURER_NUMBER, info.insurerNumber().padded())
        .putUnlessEmpty(Element.INSURED_CARD_SYMBOL, insuredId.symbol())
        .put(Element.INSURED_IDENTIFICATION_NUMBER, insuredId.number())
        .putUnlessEmpty(Element.INSURED_BRANCH_NUMBER, insuredId.branch())
        .put(Element.BIRTHDATE, Written.date(info.birthdate()))
        .put(
            Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG,
            info.limitApplicationCertificateRelatedConsFlg() ? "1" : "0")
        .put(Element.ARBITRARY_IDENTIFIER, info.arbitraryIdentifier());
  }

  static void processingResult(Block block, ProcessingResult result) {
    block
        .put(Element.PROCESSING_RESULT_STATUS, result.processingResultStatus().code())
        .put(Element.PROCESSING_RESULT_CODE, result.processingResultCode())
        .put(Element.PROCESSING_RESULT_MESSAGE, result.processingResultMessage());
  }

  /** 処理結果区分 and 文字コード識別; the error beside 異常終了 only. */
  static Block outcome(Block header, SegmentOfResult segment, TextEncoding encoding) {
    header
        .put(Element.SEGMENT_OF_RESULT, segment.code())
        .put(Element.CHARACTER_CODE_IDENTIFIER, characterCode(encoding));
    if (segment instanceof SegmentOfResult.Abnormal(var errorCode, var errorMessage)) {
      header.put(Element.ERROR_CODE, errorCode).put(Element.ERROR_MESSAGE, errorMessage);
    }
    return header;
  }

  /** Code 005. */
  private static String characterCode(TextEncoding encoding) {
    return switch (encoding) {
      case UTF_8 -> "0";
      case SHIFT_JIS -> "1";
    };
  }
}
