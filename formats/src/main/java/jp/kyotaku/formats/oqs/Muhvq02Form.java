package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Muhvq02Header.Counts;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.field.Fields;

/** 同意済資格情報一括取得（訪問診療等） ダウンロードの電文の形 (6.1, 6.3) */
final class Muhvq02Form implements MessageForm<Muhvq02Request, Muhvq02Answer> {

  private static final ValueFormat<Integer> COUNT = ValueFormat.number(9);

  @Override
  public Class<Muhvq02Request> requestType() {
    return Muhvq02Request.class;
  }

  @Override
  public Class<Muhvq02Answer> answerType() {
    return Muhvq02Answer.class;
  }

  @Override
  public Optional<Muhvq02Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    Optional<InstitutionCode> code = RequestParts.institutionCode(header);
    Optional<String> number =
        body.required(Element.RECEPTION_NUMBER, Fields.RECEPTION_NUMBER::read);
    if (code.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Muhvq02Request(code.get(), number.get()));
  }

  @Override
  public Parts ofRequest(Muhvq02Request request, RequestFlavour flavour) {
    return new Parts(
        new Block(BlockName.MUHVQ02_REQUEST_HEADER)
            .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value()),
        new Block(BlockName.MUHVQ02_REQUEST_BODY)
            .put(Element.RECEPTION_NUMBER, request.receptionNumber()));
  }

  @Override
  public Optional<Muhvq02Answer> readAnswer(BlockReader header, BlockReader body) {
    List<BulkConfirmUnit> units =
        body.blocks(Element.BULK_CONFIRM_UNIT).stream()
            .flatMap(unit -> AnswerParts.unit(unit).stream())
            .toList();
    return readHeader(header).map(answerHeader -> new Muhvq02Answer(answerHeader, units));
  }

  private static Optional<Muhvq02Header> readHeader(BlockReader header) {
    var time = header.required(Element.PROCESS_EXECUTION_TIME, ValueFormat.DATE_TIME);
    var code = RequestParts.institutionCode(header);
    var segment = AnswerParts.segment(header);
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
  public Parts ofAnswer(Muhvq02Answer answer, TextEncoding encoding) {
    return new Parts(
        header(answer.header(), encoding),
        new Block(BlockName.MUHVQ02_ANSWER_BODY)
            .putEach(
                Element.BULK_CONFIRM_UNIT,
                answer.units(),
                unit -> AnswerBlocks.unit(unit, encoding)));
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
