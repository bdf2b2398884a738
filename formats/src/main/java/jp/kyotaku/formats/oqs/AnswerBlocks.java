package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.formats.oqs.Muhvq02Header.Counts;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.InsuredId;

/** 結果電文の組み立て (5.2, 6.1, 6.3) */
final class AnswerBlocks {

  private AnswerBlocks() {}

  static Block header(Siquc01Header header, TextEncoding encoding) {
    var block =
        new Block(BlockName.SIQUC01_ANSWER_HEADER)
            .put(Element.PROCESS_EXECUTION_TIME, Written.dateTime(header.processExecutionTime()))
            .put(
                Element.QUALIFICATION_CONFIRMATION_DATE,
                header.qualificationConfirmationDate().map(Written::date))
            .put(Element.MEDICAL_INSTITUTION_CODE, header.medicalInstitutionCode().value())
            .put(Element.ARBITRARY_FILE_IDENTIFIER, header.arbitraryFileIdentifier())
            .put(Element.REFERENCE_CLASSIFICATION, header.referenceClassification().code());
    return outcome(block, header.segmentOfResult(), encoding);
  }

  static Block body(Optional<Siquc01Answer.Body> body, TextEncoding encoding) {
    var block = new Block(BlockName.SIQUC01_ANSWER_BODY);
    body.ifPresent(present -> fill(block, present, encoding));
    return block;
  }

  private static void fill(Block block, Siquc01Answer.Body body, TextEncoding encoding) {
    var results = body.results().stream().map(ResultBlocks::of).toList();
    processingResult(block, CharacterRemark.on(body.processingResult(), results, encoding));
    block
        .put(Element.PRESCRIPTION_ISSUE_SELECT, body.prescriptionIssueSelect())
        .put(
            Element.QUALIFICATION_VALIDITY,
            body.qualificationValidity().map(QualificationValidity::code));
    if (!results.isEmpty()) {
      block.put(
          Element.RESULT_LIST,
          new Block(BlockName.RESULT_LIST)
              .putBlocks(Element.RESULT_OF_QUALIFICATION_CONFIRMATION, results));
    }
    body.searchInfo()
        .ifPresent(
            info ->
                block.put(
                    Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
                    searchInfo(BlockName.SEARCH_INFO, info)));
  }

  static Block header(Muhvq01Answer answer, TextEncoding encoding) {
    var block =
        new Block(BlockName.MUHVQ01_ANSWER_HEADER)
            .put(Element.PROCESS_EXECUTION_TIME, Written.dateTime(answer.processExecutionTime()))
            .put(Element.MEDICAL_INSTITUTION_CODE, answer.medicalInstitutionCode().value())
            .put(Element.ARBITRARY_FILE_IDENTIFIER, answer.arbitraryFileIdentifier());
    return outcome(block, answer.segmentOfResult(), encoding);
  }

  static Block body(Muhvq01Answer answer) {
    var block = new Block(BlockName.MUHVQ01_ANSWER_BODY);
    answer
        .accepted()
        .ifPresent(
            accepted ->
                block
                    .put(Element.RECEPTION_NUMBER, accepted.receptionNumber())
                    .put(
                        Element.RECEPTION_DATE_TIME,
                        Written.dateTime(accepted.receptionDateTime())));
    answer.processingResult().ifPresent(result -> processingResult(block, result));
    return block;
  }

  static Block header(Muhvq02Header header, TextEncoding encoding) {
    var block =
        new Block(BlockName.MUHVQ02_ANSWER_HEADER)
            .put(Element.PROCESS_EXECUTION_TIME, Written.dateTime(header.processExecutionTime()))
            .put(
                Element.QUALIFICATION_CONFIRMATION_DATE,
                header.qualificationConfirmationDate().map(Written::date))
            .put(Element.MEDICAL_INSTITUTION_CODE, header.medicalInstitutionCode().value())
            .put(Element.ARBITRARY_FILE_IDENTIFIER, header.arbitraryFileIdentifier())
            .put(Element.RECEPTION_NUMBER, header.receptionNumber());
    header.counts().ifPresent(counts -> counts(block, counts));
    return outcome(block, header.segmentOfResult(), encoding);
  }

  private static void counts(Block block, Counts counts) {
    block
        .put(
            Element.NUMBER_OF_PROCESSING_RESULT,
            Integer.toString(counts.numberOfProcessingResult()))
        .put(
            Element.NUMBER_OF_NORMAL_PROCESSING,
            Integer.toString(counts.numberOfNormalProcessing()))
        .put(Element.NUMBER_OF_ERROR, Integer.toString(counts.numberOfError()));
  }

  static Block unit(BulkConfirmUnit unit, TextEncoding encoding) {
    var block = new Block(BlockName.UNIT);
    var results = unit.results().stream().map(ResultBlocks::of).toList();
    processingResult(block, CharacterRemark.on(unit.processingResult(), results, encoding));
    unit.searchInfo()
        .ifPresent(
            info ->
                block.put(
                    Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
                    searchInfo(BlockName.SEARCH_INFO, info)));
    return block
        .put(
            Element.QUALIFICATION_VALIDITY,
            unit.qualificationValidity().map(QualificationValidity::code))
        .putBlocks(Element.RESULT_OF_QUALIFICATION_CONFIRMATION, results)
        .putAll(Element.REFERENCE_NUMBER, unit.referenceNumbers());
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

  private static void processingResult(Block block, ProcessingResult result) {
    block
        .put(Element.PROCESSING_RESULT_STATUS, result.processingResultStatus().code())
        .put(Element.PROCESSING_RESULT_CODE, result.processingResultCode())
        .put(Element.PROCESSING_RESULT_MESSAGE, result.processingResultMessage());
  }

  private static Block outcome(Block header, SegmentOfResult segment, TextEncoding encoding) {
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
