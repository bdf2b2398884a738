package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Muhvq01Answer.Accepted;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.kernel.field.Fields;

/** 同意済資格情報一括取得（訪問診療等） アップロードの電文の形 (6.1, 6.3) */
final class Muhvq01Form implements MessageForm<Muhvq01Request, Muhvq01Answer> {

  /** 同意日の範囲 */
  private record ConsentDates(LocalDate from, LocalDate to) {}

  @Override
  public Class<Muhvq01Request> requestType() {
    return Muhvq01Request.class;
  }

  @Override
  public Class<Muhvq01Answer> answerType() {
    return Muhvq01Answer.class;
  }

  @Override
  public Optional<Muhvq01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    Optional<InstitutionCode> code = RequestParts.institutionCode(header);
    Optional<String> identifier = RequestParts.fileIdentifier(header);
    Optional<ConsentDates> dates =
        body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO).flatMap(Muhvq01Form::consentDates);
    if (code.isEmpty() || dates.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Muhvq01Request(code.get(), identifier, dates.get().from(), dates.get().to()));
  }

  private static Optional<ConsentDates> consentDates(BlockReader info) {
    Optional<LocalDate> from =
        info.required(Element.CONSENT_DATE_FROM, Fields.CONSENT_DATE_FROM::read);
    Optional<LocalDate> to = info.required(Element.CONSENT_DATE_TO, Fields.CONSENT_DATE_TO::read);
    info.required(Element.MEDICAL_TREATMENT_FLAG, Fields.TREATMENT_FLAG::read)
        .filter(flag -> flag != TreatmentFlag.HOME_VISIT)
        .ifPresent(_ -> info.report(Element.MEDICAL_TREATMENT_FLAG, ErrorCode.CODE_UNKNOWN));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      info.report(Element.CONSENT_DATE_TO, ErrorCode.PERIOD_REVERSED);
    }
    return Optional.of(new ConsentDates(from.get(), to.get()));
  }

  @Override
  public Parts ofRequest(Muhvq01Request request, RequestFlavour flavour) {
    var header =
        new Block(BlockName.MUHVQ01_REQUEST_HEADER)
            .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value())
            .put(
                Element.ARBITRARY_FILE_IDENTIFIER,
                flavour.orEmpty(request.arbitraryFileIdentifier()));
    var search =
        new Block(BlockName.MUHVQ01_REQUEST_SEARCH)
            .put(Element.CONSENT_DATE_FROM, Written.date(request.consentDateFrom()))
            .put(Element.CONSENT_DATE_TO, Written.date(request.consentDateTo()))
            .put(Element.MEDICAL_TREATMENT_FLAG, TreatmentFlag.HOME_VISIT.code());
    return new Parts(
        header,
        new Block(BlockName.MUHVQ01_REQUEST_BODY)
            .put(Element.QUALIFICATION_CONFIRM_SEARCH_INFO, search));
  }

  @Override
  public Optional<Muhvq01Answer> readAnswer(BlockReader header, BlockReader body) {
    var time = header.required(Element.PROCESS_EXECUTION_TIME, ValueFormat.DATE_TIME);
    var code = RequestParts.institutionCode(header);
    var segment = AnswerParts.segmentOrNormal(header);
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
  public Parts ofAnswer(Muhvq01Answer answer, TextEncoding encoding) {
    return new Parts(header(answer, encoding), body(answer));
  }

  private static Block header(Muhvq01Answer answer, TextEncoding encoding) {
    var block =
        new Block(BlockName.MUHVQ01_ANSWER_HEADER)
            .put(Element.PROCESS_EXECUTION_TIME, Written.dateTime(answer.processExecutionTime()))
            .put(Element.MEDICAL_INSTITUTION_CODE, answer.medicalInstitutionCode().value())
            .put(Element.ARBITRARY_FILE_IDENTIFIER, answer.arbitraryFileIdentifier());
    return AnswerBlocks.outcome(block, answer.segmentOfResult(), encoding);
  }

  private static Block body(Muhvq01Answer answer) {
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
    answer.processingResult().ifPresent(result -> AnswerBlocks.processingResult(block, result));
    return block;
  }
}
