package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;

/** 医療機関環境設定情報照会の電文の形: our own. */
final class Siinq01Form implements MessageForm<Siinq01Request, Siinq01Answer> {

  @Override
  public Class<Siinq01Request> requestType() {
    return Siinq01Request.class;
  }

  @Override
  public Class<Siinq01Answer> answerType() {
    return Siinq01Answer.class;
  }

  @Override
  public Optional<Siinq01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var identifier = RequestParts.fileIdentifier(header);
    return RequestParts.institutionCode(header).map(code -> new Siinq01Request(code, identifier));
  }

  @Override
  public Parts ofRequest(Siinq01Request request, RequestFlavour flavour) {
    return new Parts(
        RequestBlocks.plainHeader(BlockName.SIINQ01_REQUEST_HEADER, request, flavour),
        new Block(BlockName.SIINQ01_REQUEST_BODY));
  }

  @Override
  public Optional<Siinq01Answer> readAnswer(BlockReader header, BlockReader body) {
    var plain = PlainHeader.read(header);
    var result = AnswerParts.processingResult(body);
    return plain.isEmpty() || result.isEmpty()
        ? Optional.empty()
        : Optional.of(new Siinq01Answer(plain.get(), result.get(), SettingsParts.settings(body)));
  }

  @Override
  public Parts ofAnswer(Siinq01Answer answer, TextEncoding encoding) {
    var body = new Block(BlockName.SIINQ01_ANSWER_BODY);
    AnswerBlocks.processingResult(body, answer.processingResult());
    answer.settings().ifPresent(settings -> SettingsParts.put(body, settings));
    return new Parts(answer.header().block(BlockName.SIINQ01_ANSWER_HEADER, encoding), body);
  }
}
