package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.field.Fields;

/** 資格確認の電文の形 (5.1, 5.2) */
final class Siquc01Form implements MessageForm<Siquc01Request, Siquc01Answer> {

  @Override
  public Class<Siquc01Request> requestType() {
    return Siquc01Request.class;
  }

  @Override
  public Class<Siquc01Answer> answerType() {
    return Siquc01Answer.class;
  }

  @Override
  public Optional<Siquc01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    Optional<LocalDate> date =
        header.required(Element.QUALIFICATION_CONFIRMATION_DATE, Fields.CONFIRMATION_DATE::read);
    Optional<InstitutionCode> code = RequestParts.institutionCode(header);
    Optional<String> identifier = RequestParts.fileIdentifier(header);
    Optional<QualificationConfirmSearchInfo> info =
        body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
            .flatMap(block -> RequestParts.searchInfo(block, today));
    if (date.isEmpty() || code.isEmpty() || info.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Siquc01Request(date.get(), code.get(), identifier, info.get()));
  }

  @Override
  public Parts ofRequest(Siquc01Request request, RequestFlavour flavour) {
    var header =
        new Block(BlockName.SIQUC01_REQUEST_HEADER)
            .put(
                Element.QUALIFICATION_CONFIRMATION_DATE,
                Written.date(request.qualificationConfirmationDate()))
            .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value())
            .put(
                Element.ARBITRARY_FILE_IDENTIFIER,
                flavour.orEmpty(request.arbitraryFileIdentifier()));
    var search =
        RequestBlocks.searchInfo(BlockName.SIQUC01_REQUEST_SEARCH, request.searchInfo(), flavour);
    return new Parts(
        header,
        new Block(BlockName.SIQUC01_REQUEST_BODY)
            .put(Element.QUALIFICATION_CONFIRM_SEARCH_INFO, search));
  }

  @Override
  public Optional<Siquc01Answer> readAnswer(BlockReader header, BlockReader body) {
    return SingleHeaders.read(header)
        .map(read -> new Siquc01Answer(read, readBody(body, read.segmentOfResult())));
  }

  private static Optional<Siquc01Answer.Body> readBody(BlockReader body, SegmentOfResult segment) {
    return switch (segment) {
      case SegmentOfResult.Normal _ -> readNormalBody(body);
      case SegmentOfResult.Abnormal _ -> AnswerParts.details(body).map(Siquc01Answer.Body::refused);
      case SegmentOfResult.Processing _ -> Optional.empty();
    };
  }

  private static Optional<Siquc01Answer.Body> readNormalBody(BlockReader body) {
    List<ResultOfQualificationConfirmation> results =
        body.optionalBlock(Element.RESULT_LIST).map(AnswerParts::results).orElse(List.of());
    return AnswerParts.processingResult(body)
        .map(
            result ->
                new Siquc01Answer.Body(
                    body.optional(Element.PRESCRIPTION_ISSUE_SELECT, ValueFormat.digits(1)),
                    result,
                    body.optional(Element.QUALIFICATION_VALIDITY, AnswerParts.VALIDITY),
                    results,
                    AnswerParts.searchInfo(body)));
  }

  @Override
  public Parts ofAnswer(Siquc01Answer answer, TextEncoding encoding) {
    return new Parts(
        SingleHeaders.block(BlockName.SIQUC01_ANSWER_HEADER, answer.header(), encoding),
        body(answer.body(), encoding));
  }

  private static Block body(Optional<Siquc01Answer.Body> body, TextEncoding encoding) {
    var block = new Block(BlockName.SIQUC01_ANSWER_BODY);
    body.ifPresent(present -> fill(block, present, encoding));
    return block;
  }

  private static void fill(Block block, Siquc01Answer.Body body, TextEncoding encoding) {
    AnswerBlocks.results(block, body.processingResult(), body.results(), encoding);
    block
        .put(Element.PRESCRIPTION_ISSUE_SELECT, body.prescriptionIssueSelect())
        .put(
            Element.QUALIFICATION_VALIDITY,
            body.qualificationValidity().map(QualificationValidity::code));
    AnswerBlocks.searched(block, body.searchInfo());
  }
}
