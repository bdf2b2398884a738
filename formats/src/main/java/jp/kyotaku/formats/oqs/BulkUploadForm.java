package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkUploadAnswer.Accepted;
import jp.kyotaku.formats.text.TextEncoding;

/**
 * 一括のアップロードの電文の形 (6.1 to 6.3): the requests differ, the answers do not.
 *
 * @param <R> 要求
 */
abstract class BulkUploadForm<R extends OqsRequest> implements MessageForm<R, BulkUploadAnswer> {

  /** Of which message; a form is made before the constants of the messages are. */
  abstract OqsMessage message();

  @Override
  public final Class<BulkUploadAnswer> answerType() {
    return BulkUploadAnswer.class;
  }

  @Override
  public final Optional<BulkUploadAnswer> readAnswer(BlockReader header, BlockReader body) {
    var time = header.required(Element.PROCESS_EXECUTION_TIME, ValueFormat.DATE_TIME);
    var code = RequestParts.institutionCode(header);
    var segment = AnswerParts.segmentOrNormal(header);
    if (time.isEmpty() || code.isEmpty() || segment.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BulkUploadAnswer(
            message(),
            time.get(),
            code.get(),
            header.optional(Element.ARBITRARY_FILE_IDENTIFIER, ValueFormat.text(Limits.NONE)),
            segment.get(),
            accepted(body, segment.get()),
            AnswerParts.details(body)));
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

  @Override
  public final Parts ofAnswer(BulkUploadAnswer answer, TextEncoding encoding) {
    return new Parts(header(answer, encoding), body(answer));
  }

  private static Block header(BulkUploadAnswer answer, TextEncoding encoding) {
    var block =
        new Block(BlockName.BULK_UPLOAD_HEADER)
            .put(Element.PROCESS_EXECUTION_TIME, Written.dateTime(answer.processExecutionTime()))
            .put(Element.MEDICAL_INSTITUTION_CODE, answer.medicalInstitutionCode().value())
            .put(Element.ARBITRARY_FILE_IDENTIFIER, answer.arbitraryFileIdentifier());
    return AnswerBlocks.outcome(block, answer.segmentOfResult(), encoding);
  }

  private static Block body(BulkUploadAnswer answer) {
    var block = new Block(BlockName.BULK_UPLOAD_BODY);
    answer
        .accepted()
        .ifPresent(
            accepted ->
                block
                    .put(Element.RECEPTION_NUMBER, accepted.receptionNumber())
                    .put(
                        Element.RECEPTION_DATE_TIME,
                        Written.dateTime(accepted.receptionDateTime())));
    answer.processingResult().ifPresent(result -> AnswerBlocks.processingResult(block, result));
    return block;
  }
}
