package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;

/** 照会番号登録の電文の形 (5.5) */
final class Siimm01Form implements MessageForm<Siimm01Request, Siimm01Answer> {

  @Override
  public Class<Siimm01Request> requestType() {
    return Siimm01Request.class;
  }

  @Override
  public Class<Siimm01Answer> answerType() {
    return Siimm01Answer.class;
  }

  @Override
  public Optional<Siimm01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var info =
        body.block(Element.REFERENCE_NUMBER_REGISTRATION_INFO).flatMap(ReferenceNumberBlocks::read);
    return code.isEmpty() || info.isEmpty()
        ? Optional.empty()
        : Optional.of(new Siimm01Request(code.get(), identifier, info.get()));
  }

  @Override
  public Parts ofRequest(Siimm01Request request, RequestFlavour flavour) {
    return new Parts(
        RequestBlocks.plainHeader(BlockName.SIIMM01_REQUEST_HEADER, request, flavour),
        new Block(BlockName.SIIMM01_REQUEST_BODY)
            .put(
                Element.REFERENCE_NUMBER_REGISTRATION_INFO,
                ReferenceNumberBlocks.block(
                    BlockName.REFERENCE_NUMBER_REQUEST, request.registrationInfo())));
  }

  @Override
  public Optional<Siimm01Answer> readAnswer(BlockReader header, BlockReader body) {
    return PlainHeader.read(header)
        .map(
            plain ->
                new Siimm01Answer(
                    plain,
                    body.optionalBlock(Element.REFERENCE_NUMBER_REGISTRATION_INFO)
                        .flatMap(ReferenceNumberBlocks::read),
                    AnswerParts.details(body)));
  }

  @Override
  public Parts ofAnswer(Siimm01Answer answer, TextEncoding encoding) {
    var body = new Block(BlockName.SIIMM01_ANSWER_BODY);
    answer
        .registrationInfo()
        .ifPresent(
            info ->
                body.put(
                    Element.REFERENCE_NUMBER_REGISTRATION_INFO,
                    ReferenceNumberBlocks.block(BlockName.REFERENCE_NUMBER_ANSWER, info)));
    answer.processingResult().ifPresent(result -> AnswerBlocks.processingResult(body, result));
    return new Parts(answer.header().block(BlockName.SIIMM01_ANSWER_HEADER, encoding), body);
  }
}
