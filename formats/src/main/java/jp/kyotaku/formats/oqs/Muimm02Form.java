package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;

/** 照会番号一括登録 ダウンロードの電文の形 (6.2) */
final class Muimm02Form implements MessageForm<BulkCollectRequest, Muimm02Answer> {

  @Override
  public Class<BulkCollectRequest> requestType() {
    return BulkCollectRequest.class;
  }

  @Override
  public Class<Muimm02Answer> answerType() {
    return Muimm02Answer.class;
  }

  @Override
  public Optional<BulkCollectRequest> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    return BulkCollectForm.readRequest(OqsMessage.MUIMM02, header, body);
  }

  @Override
  public Parts ofRequest(BulkCollectRequest request, RequestFlavour flavour) {
    return BulkCollectForm.partsOf(request);
  }

  @Override
  public Optional<Muimm02Answer> readAnswer(BlockReader header, BlockReader body) {
    var units =
        body.blocks(Element.BULK_REGISTRATION_UNIT).stream()
            .flatMap(unit -> unit(unit).stream())
            .toList();
    var details = AnswerParts.details(body);
    return BulkCollectForm.readHeader(header).map(read -> new Muimm02Answer(read, units, details));
  }

  static Optional<BulkRegistrationUnit> unit(BlockReader unit) {
    var asked =
        unit.optionalBlock(Element.REFERENCE_NUMBER_REGISTRATION_INFO)
            .map(BulkRegistrationUnit.Asked::read);
    var result = AnswerParts.processingResult(unit);
    return asked.isEmpty() || result.isEmpty()
        ? Optional.empty()
        : Optional.of(new BulkRegistrationUnit(asked.get(), result.get()));
  }

  @Override
  public Parts ofAnswer(Muimm02Answer answer, TextEncoding encoding) {
    var body =
        new Block(BlockName.MUIMM02_BODY)
            .putEach(Element.BULK_REGISTRATION_UNIT, answer.units(), Muimm02Form::block);
    answer.details().ifPresent(details -> AnswerBlocks.processingResult(body, details));
    return new Parts(BulkCollectForm.header(answer.header(), encoding), body);
  }

  static Block block(BulkRegistrationUnit unit) {
    var block =
        new Block(BlockName.REGISTRATION_UNIT)
            .put(Element.REFERENCE_NUMBER_REGISTRATION_INFO, unit.asked().block());
    AnswerBlocks.processingResult(block, unit.processingResult());
    return block;
  }
}
