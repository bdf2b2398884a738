package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/** 結果電文の各部を読む (5.2, 6.1, 6.3): what several messages have. */
final class AnswerParts {

  static final ValueFormat<QualificationValidity> VALIDITY =
      ValueFormat.code(QualificationValidity.values());

  private static final ValueFormat<String> WORDS = ValueFormat.text(Limits.WORDS);
  private static final ValueFormat<ProcessingResultStatus> STATUS =
      ValueFormat.code(ProcessingResultStatus.values());

  private AnswerParts() {}

  static Optional<BulkConfirmUnit> unit(BlockReader unit) {
    return processingResult(unit)
        .map(
            result ->
                new BulkConfirmUnit(
                    unit.optionalBlock(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
                        .map(AskedLine::read),
                    result,
                    unit.optional(Element.QUALIFICATION_VALIDITY, VALIDITY),
                    unit.optional(Element.QUALIFICATION_CHANGE_FLAG, ValueFormat.digits(1))
                        .map("1"::equals),
                    limitChanged(unit),
                    results(unit),
                    unit.values(
                        Element.REFERENCE_NUMBER, ValueFormat.text(Limits.REFERENCE_NUMBER))));
  }

  /** 限度額変更有無 of the first result that has it. */
  private static Optional<Boolean> limitChanged(BlockReader unit) {
    return unit.blocks(Element.RESULT_OF_QUALIFICATION_CONFIRMATION).stream()
        .flatMap(
            result ->
                result
                    .optional(Element.LIMIT_APPLICATION_CERTIFICATE_CHANGED, ValueFormat.digits(1))
                    .stream())
        .map("1"::equals)
        .findFirst();
  }

  static List<ResultOfQualificationConfirmation> results(BlockReader parent) {
    return parent.blocks(Element.RESULT_OF_QUALIFICATION_CONFIRMATION).stream()
        .flatMap(block -> ResultParts.of(block).stream())
        .toList();
  }

  static Optional<QualificationConfirmSearchInfo> searchInfo(BlockReader parent) {
    return parent
        .optionalBlock(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
        .flatMap(block -> RequestParts.searchInfo(block, LocalDate.MAX));
  }

  static Optional<ProcessingResult> processingResult(BlockReader block) {
    return block
        .required(Element.PROCESSING_RESULT_STATUS, STATUS)
        .map(
            status ->
                new ProcessingResult(
                    status,
                    block.optional(Element.PROCESSING_RESULT_CODE, WORDS),
                    block.optional(
                        Element.PROCESSING_RESULT_MESSAGE,
                        ValueFormat.text(ProcessingResult.LONGEST_MESSAGE))));
  }

  /** Of an abnormal answer: all that was found. */
  static Optional<ProcessingResult> details(BlockReader body) {
    return body.optional(Element.PROCESSING_RESULT_STATUS, STATUS)
        .flatMap(_ -> processingResult(body));
  }

  static Optional<SegmentOfResult> segment(BlockReader header) {
    return header.required(Element.SEGMENT_OF_RESULT, segmentFormat(header));
  }

  /** Sources disagree whether an upload result has one at all (6.1). */
  static Optional<SegmentOfResult> segmentOrNormal(BlockReader header) {
    var code = header.optional(Element.SEGMENT_OF_RESULT, WORDS);
    return code.isEmpty() ? Optional.of(new SegmentOfResult.Normal()) : segment(header);
  }

  private static ValueFormat<SegmentOfResult> segmentFormat(BlockReader header) {
    return text ->
        switch (text.strip()) {
          case "1" -> new Reading.Good<>(new SegmentOfResult.Normal());
          case "2" -> new Reading.Good<>(new SegmentOfResult.Processing());
          case "9" -> new Reading.Good<>(abnormal(header));
          default -> new Reading.Bad<>(ErrorCode.CODE_UNKNOWN);
        };
  }

  private static SegmentOfResult abnormal(BlockReader header) {
    return new SegmentOfResult.Abnormal(
        header.optional(Element.ERROR_CODE, WORDS).orElse(""),
        header.optional(Element.ERROR_MESSAGE, WORDS).orElse(""));
  }
}
