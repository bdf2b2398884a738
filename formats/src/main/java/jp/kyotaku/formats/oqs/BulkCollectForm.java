package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkAnswerHeader.Counts;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.field.Fields;

/** 一括のダウンロードの電文の形 (6.1, 6.3): the same in all whose units are confirmations. */
final class BulkCollectForm implements MessageForm<BulkCollectRequest, BulkAnswer> {

  private static final ValueFormat<Integer> COUNT = ValueFormat.number(9);

  private final String message;

  /**
   * @param message by its name: a form is made before the constant of its message is
   */
  BulkCollectForm(String message) {
    this.message = message;
  }

  private OqsMessage message() {
    return OqsMessage.valueOf(message);
  }

  @Override
  public Class<BulkCollectRequest> requestType() {
    return BulkCollectRequest.class;
  }

  @Override
  public Class<BulkAnswer> answerType() {
    return BulkAnswer.class;
  }

  @Override
  public Optional<BulkCollectRequest> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    return readRequest(message(), header, body);
  }

  static Optional<BulkCollectRequest> readRequest(
      OqsMessage message, BlockReader header, BlockReader body) {
    Optional<InstitutionCode> code = RequestParts.institutionCode(header);
    Optional<String> number =
        body.required(Element.RECEPTION_NUMBER, Fields.RECEPTION_NUMBER::read);
    if (code.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new BulkCollectRequest(message, code.get(), number.get()));
  }

  @Override
  public Parts ofRequest(BulkCollectRequest request, RequestFlavour flavour) {
    return partsOf(request);
  }

  static Parts partsOf(BulkCollectRequest request) {
    return new Parts(
        new Block(BlockName.COLLECT_REQUEST_HEADER)
            .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value()),
        new Block(BlockName.COLLECT_REQUEST_BODY)
            .put(Element.RECEPTION_NUMBER, request.receptionNumber()));
  }

  @Override
  public Optional<BulkAnswer> readAnswer(BlockReader header, BlockReader body) {
    List<BulkConfirmUnit> units =
        body.blocks(Element.BULK_CONFIRM_UNIT).stream()
            .flatMap(unit -> AnswerParts.unit(unit).stream())
            .toList();
    var details = AnswerParts.details(body);
    return readHeader(header)
        .map(answerHeader -> new BulkAnswer(message(), answerHeader, units, details));
  }

  static Optional<BulkAnswerHeader> readHeader(BlockReader header) {
    var time = header.required(Element.PROCESS_EXECUTION_TIME, ValueFormat.DATE_TIME);
    var code = RequestParts.institutionCode(header);
    var segment = AnswerParts.segment(header);
    if (time.isEmpty() || code.isEmpty() || segment.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BulkAnswerHeader(
            time.get(),
            header.optional(Element.QUALIFICATION_CONFIRMATION_DATE, ValueFormat.DATE),
            code.get(),
            header.optional(Element.ARBITRARY_FILE_IDENTIFIER, ValueFormat.text(Limits.NONE)),
            header.optional(Element.RECEPTION_NUMBER, ValueFormat.word(Limits.RECEPTION_NUMBER)),
            segment.get(),
            readCounts(header)));
  }

  private static Optional<Counts> readCounts(BlockReader header) {
    var all = header.optional(Element.NUMBER_OF_PROCESSING_RESULT, COUNT);
    var normal = header.optional(Element.NUMBER_OF_NORMAL_PROCESSING, COUNT);
    var error = header.optional(Element.NUMBER_OF_ERROR, COUNT);
    return all.isEmpty() || normal.isEmpty() || error.isEmpty()
        ? Optional.empty()
        : Optional.of(new Counts(all.get(), normal.get(), error.get()));
  }

  @Override
  public Parts ofAnswer(BulkAnswer answer, TextEncoding encoding) {
    var body =
        new Block(BlockName.BULK_BODY)
            .putEach(
                Element.BULK_CONFIRM_UNIT,
                answer.units(),
                unit -> AnswerBlocks.unit(unit, encoding));
    answer.details().ifPresent(details -> AnswerBlocks.processingResult(body, details));
    return new Parts(header(answer.header(), encoding), body);
  }

  static Block header(BulkAnswerHeader header, TextEncoding encoding) {
    var block =
        new Block(BlockName.BULK_HEADER)
            .put(Element.PROCESS_EXECUTION_TIME, Written.dateTime(header.processExecutionTime()))
            .put(
                Element.QUALIFICATION_CONFIRMATION_DATE,
                header.qualificationConfirmationDate().map(Written::date))
            .put(Element.MEDICAL_INSTITUTION_CODE, header.medicalInstitutionCode().value())
            .put(Element.ARBITRARY_FILE_IDENTIFIER, header.arbitraryFileIdentifier())
            .put(Element.RECEPTION_NUMBER, header.receptionNumber());
    header.counts().ifPresent(counts -> counts(block, counts));
    return AnswerBlocks.outcome(block, header.segmentOfResult(), encoding);
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
}
