package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Siurl01Answer.Sheet;
import jp.kyotaku.formats.oqs.Siurl01Answer.Url;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.field.Fields;

/** 医療機関アクセスURL取得の電文の形: our own, beside codes 033 and 034 of the papers. */
final class Siurl01Form implements MessageForm<Siurl01Request, Siurl01Answer> {

  private static final int LONGEST_FILE = 8 * 1024 * 1024;

  @Override
  public Class<Siurl01Request> requestType() {
    return Siurl01Request.class;
  }

  @Override
  public Class<Siurl01Answer> answerType() {
    return Siurl01Answer.class;
  }

  @Override
  public Optional<Siurl01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var kind = body.required(Element.URL_ACQUISITION_CLASSIFICATION, Fields.URL_KIND::read);
    var form = body.optional(Element.OUTPUT_FORM, Fields.SHEET_FORM::read);
    return code.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new Siurl01Request(code.get(), identifier, kind.get(), form));
  }

  @Override
  public Parts ofRequest(Siurl01Request request, RequestFlavour flavour) {
    return new Parts(
        RequestBlocks.plainHeader(BlockName.SIURL01_REQUEST_HEADER, request, flavour),
        new Block(BlockName.SIURL01_REQUEST_BODY)
            .put(Element.URL_ACQUISITION_CLASSIFICATION, request.kind().code())
            .put(Element.OUTPUT_FORM, flavour.orEmpty(request.form().map(form -> form.code()))));
  }

  @Override
  public Optional<Siurl01Answer> readAnswer(BlockReader header, BlockReader body) {
    var plain = PlainHeader.read(header);
    var result = AnswerParts.processingResult(body);
    return plain.isEmpty() || result.isEmpty()
        ? Optional.empty()
        : Optional.of(new Siurl01Answer(plain.get(), result.get(), url(body)));
  }

  private static Optional<Url> url(BlockReader body) {
    var kind = body.optional(Element.URL_ACQUISITION_CLASSIFICATION, Fields.URL_KIND::read);
    var address = body.optional(Element.MEDICAL_INSTITUTION_URL, ValueFormat.word(Limits.WORDS));
    var issued = body.optional(Element.URL_ISSUE_DATE_TIME, ValueFormat.DATE_TIME);
    return kind.isEmpty() || address.isEmpty() || issued.isEmpty()
        ? Optional.empty()
        : Optional.of(new Url(kind.get(), address.get(), issued.get(), sheet(body)));
  }

  private static Optional<Sheet> sheet(BlockReader body) {
    var form = body.optional(Element.OUTPUT_FORM, Fields.SHEET_FORM::read);
    var name = body.optional(Element.OUTPUT_FILE_NAME, ValueFormat.word(Limits.WORDS));
    var file = body.optional(Element.OUTPUT_FILE, ValueFormat.word(LONGEST_FILE));
    return form.isEmpty() || name.isEmpty() || file.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet(form.get(), name.get(), file.get()));
  }

  @Override
  public Parts ofAnswer(Siurl01Answer answer, TextEncoding encoding) {
    var body = new Block(BlockName.SIURL01_ANSWER_BODY);
    AnswerBlocks.processingResult(body, answer.processingResult());
    answer.url().ifPresent(url -> put(body, url));
    return new Parts(answer.header().block(BlockName.SIURL01_ANSWER_HEADER, encoding), body);
  }

  private static void put(Block body, Url url) {
    body.put(Element.URL_ACQUISITION_CLASSIFICATION, url.kind().code())
        .put(Element.MEDICAL_INSTITUTION_URL, url.link())
        .put(Element.URL_ISSUE_DATE_TIME, Written.dateTime(url.issuedAt()));
    url.sheet()
        .ifPresent(
            sheet ->
                body.put(Element.OUTPUT_FORM, sheet.form().code())
                    .put(Element.OUTPUT_FILE_NAME, sheet.fileName())
                    .put(Element.OUTPUT_FILE, sheet.base64()));
  }
}
