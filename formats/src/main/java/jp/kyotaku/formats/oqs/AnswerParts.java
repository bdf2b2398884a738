package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Muhvq01Answer.Accepted;
import jp.kyotaku.formats.oqs.Muhvq02Header.Counts;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/** 結果電文の各部を読む (5.2, 6.1, 6.3) */
final class AnswerParts {

  private static final ValueFormat<String> WORDS = ValueFormat.text(Limits.WORDS);
  private static final ValueFormat<Integer> COUNT = ValueFormat.number(9);
  private static final ValueFormat<ReferenceClassification> CLASSIFICATION =
      ValueFormat.code(ReferenceClassification.values());
  private static final ValueFormat<ProcessingResultStatus> STATUS =
      ValueFormat.code(ProcessingResultStatus.values());
  private static final ValueFormat<QualificationValidity> VALIDITY =
      ValueFormat.code(QualificationValidity.values());

  private AnswerParts() {}

  static Optional<Siquc01Answer> siquc01(BlockReader header, BlockReader body) {
    var time = header.required(Element.PROCESS_EXECUTION_TIME, ValueFormat.DATE_TIME);
    var code = RequestParts.institutionCode(header);
    var classification = header.required(Element.REFERENCE_CLASSIFICATION, CLASSIFICATION);
    var segment = segment(header);
    if (time.isEmpty() || code.isEmpty() || classification.isEmpty() || segment.isEmpty()) {
      return Optional.empty();
    }
    var answerHeader =
        new Siquc01Header(
            time.get(),
            header.optional(Element.QUALIFICATION_CONFIRMATION_DATE, ValueFormat.DATE),
            code.get(),
            header.optional(Element.ARBITRARY_FILE_IDENTIFIER, ValueFormat.text(Limits.NONE)),
            classification.get(),
            segment.get());
    return Optional.of(new Siquc01Answer(answerHeader, body(body, segment.get())));
  }

  private static Optional<Siquc01Answer.Body> body(BlockReader body, SegmentOfResult segment) {
    return switch (segment) {
      case SegmentOfResult.Normal _ -> normalBody(body);
      case SegmentOfResult.Abnormal _ -> details(body).map(Siquc01Answer.Body::refused);
      case SegmentOfResult.Processing _ -> Optional.empty();
    };
  }

  private static Optional<Siquc01Answer.Body> normalBody(BlockReader body) {
    List<ResultOfQualificationConfirmation> results =
        body.optionalBlock(Element.RESULT_LIST).map(AnswerParts::results).orElse(List.of());
    return processingResult(body)
        .map(
            result ->
                new Siquc01Answer.Body(
                    body.optional(Element.PRESCRIPTION_ISSUE_SELECT, ValueFormat.digits(1)),
                    result,
                    body.optional(Element.QUALIFICATION_VALIDITY, VALIDITY),
                    results,
                    searchInfo(body)));
  }

  static Optional<Muhvq01Answer> muhvq01(BlockReader header, BlockReader body) {
    var time = header.required(Element.PROCESS_EXECUTION_TIME, ValueFormat.DATE_TIME);
    var code = RequestParts.institutionCode(header);
    var segment = segmentOrNormal(header);
    if (time.isEmpty() || code.isEmpty() || segment.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Muhvq01Answer(
            time.get(),
            code.get(),
            header.optional(Element.ARBITRARY_FILE_IDENTIFIER, ValueFormat.text(Limits.NONE)),
            segment.get(),
            accepted(body, segment.get()),
            details(body)));
  }

  private static Optional<Accepted> accepted(BlockReader body, SegmentOfResult segment) {
    if (segment instanceof SegmentOfResult.Abnormal) {
      return Optional.empty();
    }
    var number = body.required(Element.RECEPTION_NUMBER, ValueFormat.word(Limits.RECEPTION_NUMBER));
    var time = body.required(Element.RECEPTION_DATE_TIME, ValueFormat.DATE_TIME);
    return number.isEmpty() || time.isEmpty()
        ? Optional.empty()
        : Optional.of(new Accepted(number.get(), time.get()));
  }

  static Optional<Muhvq02Answer> muhvq02(BlockReader header, BlockReader body) {
    List<BulkConfirmUnit> units =
        body.blocks(Element.BULK_CONFIRM_UNIT).stream()
            .flatMap(unit -> unit(unit).stream())
            .toList();
    return muhvq02Header(header).map(answerHeader -> new Muhvq02Answer(answerHeader, units));
  }

  private static Optional<Muhvq02Header> muhvq02Header(BlockReader header) {
    var time = header.required(Element.PROCESS_EXECUTION_TIME, ValueFormat.DATE_TIME);
    var code = RequestParts.institutionCode(header);
    var segment = segment(header);
    if (time.isEmpty() || code.isEmpty() || segment.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Muhvq02Header(
            time.get(),
            header.optional(Element.QUALIFICATION_CONFIRMATION_DATE, ValueFormat.DATE),
            code.get(),
            header.optional(Element.ARBITRARY_FILE_IDENTIFIER, ValueFormat.text(Limits.NONE)),
            header.optional(Element.RECEPTION_NUMBER, ValueFormat.word(Limits.RECEPTION_NUMBER)),
            segment.get(),
            counts(header)));
  }

  private static Optional<Counts> counts(BlockReader header) {
    var all = header.optional(Element.NUMBER_OF_PROCESSING_RESULT, COUNT);
    var normal = header.optional(Element.NUMBER_OF_NORMAL_PROCESSING, COUNT);
    var error = header.optional(Element.NUMBER_OF_ERROR, COUNT);
    return all.isEmpty() || normal.isEmpty() || error.isEmpty()
        ? Optional.empty()
        : Optional.of(new Counts(all.get(), normal.get(), error.get()));
  }

  private static Optional<BulkConfirmUnit> unit(BlockReader unit) {
    return processingResult(unit)
        .map(
            result ->
                new BulkConfirmUnit(
                    searchInfo(unit),
                    result,
                    unit.optional(Element.QUALIFICATION_VALIDITY, VALIDITY),
                    results(unit),
                    unit.values(
                        Element.REFERENCE_NUMBER, ValueFormat.text(Limits.REFERENCE_NUMBER))));
  }

  private static List<ResultOfQualificationConfirmation> results(BlockReader parent) {
    return parent.blocks(Element.RESULT_OF_QUALIFICATION_CONFIRMATION).stream()
        .flatMap(block -> ResultParts.of(block).stream())
        .toList();
  }

  private static Optional<QualificationConfirmSearchInfo> searchInfo(BlockReader parent) {
    return parent
        .optionalBlock(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
        .flatMap(block -> RequestParts.searchInfo(block, LocalDate.MAX));
  }

  private static Optional<ProcessingResult> processingResult(BlockReader block) {
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
  private static Optional<ProcessingResult> details(BlockReader body) {
    return body.optional(Element.PROCESSING_RESULT_STATUS, STATUS)
        .flatMap(_ -> processingResult(body));
  }

  private static Optional<SegmentOfResult> segment(BlockReader header) {
    return header.required(Element.SEGMENT_OF_RESULT, segmentFormat(header));
  }

  /** Sources disagree whether an upload result has one at all (6.1). */
  private static Optional<SegmentOfResult> segmentOrNormal(BlockReader header) {
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
