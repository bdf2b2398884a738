package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.kernel.field.Fields;

/** 再照会の電文の形（訪問診療等とオンライン診療等）: ours, for it is not public (6.5). */
final class Sihvq01Form implements MessageForm<Sihvq01Request, Sihvq01Answer> {

  private static final ValueFormat<String> CHANGED = ValueFormat.digits(1);
  private static final String YES = "1";
  private static final String NO = "0";

  private final TreatmentFlag flag;

  /**
   * @param flag 診療区分 of the one message or the other
   */
  Sihvq01Form(TreatmentFlag flag) {
    this.flag = flag;
  }

  static OqsMessage messageOf(TreatmentFlag flag) {
    return switch (flag) {
      case HOME_VISIT -> OqsMessage.SIHVQ01;
      case ONLINE -> OqsMessage.SIONQ01;
      case ORDINARY, EMERGENCY ->
          throw new IllegalArgumentException("there is no re-inquiry of " + flag);
    };
  }

  @Override
  public Class<Sihvq01Request> requestType() {
    return Sihvq01Request.class;
  }

  @Override
  public Class<Sihvq01Answer> answerType() {
    return Sihvq01Answer.class;
  }

  @Override
  public Optional<Sihvq01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    Optional<LocalDate> date =
        header.required(Element.QUALIFICATION_CONFIRMATION_DATE, Fields.CONFIRMATION_DATE::read);
    Optional<InstitutionCode> code = RequestParts.institutionCode(header);
    Optional<String> identifier = RequestParts.fileIdentifier(header);
    Optional<ReInquirySearchInfo> info =
        body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
            .flatMap(block -> searchInfo(block, today));
    if (date.isEmpty() || code.isEmpty() || info.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Sihvq01Request(flag, date.get(), code.get(), identifier, info.get()));
  }

  Optional<ReInquirySearchInfo> searchInfo(BlockReader info, LocalDate today) {
    info.required(Element.MEDICAL_TREATMENT_FLAG, Fields.TREATMENT_FLAG::read)
        .filter(read -> read != flag)
        .ifPresent(_ -> info.report(Element.MEDICAL_TREATMENT_FLAG, ErrorCode.CODE_UNKNOWN));
    return key(info, today)
        .map(
            key ->
                new ReInquirySearchInfo(
                    key,
                    info.optional(
                        Element.ARBITRARY_IDENTIFIER, Fields.ARBITRARY_IDENTIFIER::read)));
  }

  /** A reference number stands for all the numbers; where both are there, the numbers count. */
  private static Optional<ReInquirySearchInfo.Key> key(BlockReader info, LocalDate today) {
    var reference = info.optional(Element.REFERENCE_NUMBER, Fields.REFERENCE_NUMBER::read);
    boolean numbers =
        info.optional(Element.INSURER_NUMBER, ValueFormat.text(Limits.NONE)).isPresent();
    return reference.isPresent() && !numbers
        ? reference.map(ReInquirySearchInfo.Reference::new)
        : RequestParts.numbers(info, today).map(found -> found);
  }

  @Override
  public Parts ofRequest(Sihvq01Request request, RequestFlavour flavour) {
    var header =
        new Block(BlockName.SIHVQ01_REQUEST_HEADER)
            .put(
                Element.QUALIFICATION_CONFIRMATION_DATE,
                Written.date(request.qualificationConfirmationDate()))
            .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value())
            .put(
                Element.ARBITRARY_FILE_IDENTIFIER,
                flavour.orEmpty(request.arbitraryFileIdentifier()));
    var search = searchInfo(BlockName.SIHVQ01_REQUEST_SEARCH, request.searchInfo());
    return new Parts(
        header,
        new Block(BlockName.SIHVQ01_REQUEST_BODY)
            .put(Element.QUALIFICATION_CONFIRM_SEARCH_INFO, search));
  }

  Block searchInfo(BlockName name, ReInquirySearchInfo info) {
    var block =
        new Block(name)
            .put(Element.MEDICAL_TREATMENT_FLAG, flag.code())
            .put(Element.ARBITRARY_IDENTIFIER, info.arbitraryIdentifier());
    return switch (info.key()) {
      case ReInquirySearchInfo.Reference(var number) -> block.put(Element.REFERENCE_NUMBER, number);
      case ReInquirySearchInfo.Numbers(var insurer, var insuredId, var birthdate) ->
          block
              .put(Element.INSURER_NUMBER, insurer.padded())
              .putUnlessEmpty(Element.INSURED_CARD_SYMBOL, insuredId.symbol())
              .put(Element.INSURED_IDENTIFICATION_NUMBER, insuredId.number())
              .putUnlessEmpty(Element.INSURED_BRANCH_NUMBER, insuredId.branch())
              .put(Element.BIRTHDATE, Written.date(birthdate));
    };
  }

  @Override
  public Optional<Sihvq01Answer> readAnswer(BlockReader header, BlockReader body) {
    return SingleHeaders.read(header)
        .map(read -> new Sihvq01Answer(flag, read, readBody(body, read.segmentOfResult())));
  }

  private Optional<Sihvq01Answer.Body> readBody(BlockReader body, SegmentOfResult segment) {
    return switch (segment) {
      case SegmentOfResult.Normal _ -> readNormalBody(body);
      case SegmentOfResult.Abnormal _ ->
          AnswerParts.details(body)
              .map(details -> Sihvq01Answer.Body.refused(details, Optional.empty()));
      case SegmentOfResult.Processing _ -> Optional.empty();
    };
  }

  private Optional<Sihvq01Answer.Body> readNormalBody(BlockReader body) {
    List<ResultOfQualificationConfirmation> results =
        body.optionalBlock(Element.RESULT_LIST).map(AnswerParts::results).orElse(List.of());
    return AnswerParts.processingResult(body)
        .map(
            result ->
                new Sihvq01Answer.Body(
                    result,
                    body.optional(Element.QUALIFICATION_VALIDITY, AnswerParts.VALIDITY),
                    body.optional(Element.QUALIFICATION_CHANGE_FLAG, CHANGED).map(YES::equals),
                    body.optional(Element.CONSENT_EXPIRED_REASON, ValueFormat.digits(1)),
                    results,
                    body.optionalBlock(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
                        .flatMap(block -> searchInfo(block, LocalDate.MAX))));
  }

  @Override
  public Parts ofAnswer(Sihvq01Answer answer, TextEncoding encoding) {
    var body = new Block(BlockName.SIHVQ01_ANSWER_BODY);
    answer.body().ifPresent(present -> fill(body, present, encoding));
    return new Parts(
        SingleHeaders.block(BlockName.SIHVQ01_ANSWER_HEADER, answer.header(), encoding), body);
  }

  private void fill(Block block, Sihvq01Answer.Body body, TextEncoding encoding) {
    AnswerBlocks.results(block, body.processingResult(), body.results(), encoding);
    block
        .put(
            Element.QUALIFICATION_VALIDITY,
            body.qualificationValidity().map(QualificationValidity::code))
        .put(
            Element.QUALIFICATION_CHANGE_FLAG,
            body.qualificationChanged().map(changed -> changed ? YES : NO))
        .put(Element.CONSENT_EXPIRED_REASON, body.consentExpiredReason());
    body.searchInfo()
        .ifPresent(
            info ->
                block.put(
                    Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
                    searchInfo(BlockName.SIHVQ01_ANSWER_SEARCH, info)));
  }
}
