package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;

/** 医療機関環境設定情報更新の電文の形: our own. */
final class Siupd01Form implements MessageForm<Siupd01Request, Siupd01Answer> {

  @Override
  public Class<Siupd01Request> requestType() {
    return Siupd01Request.class;
  }

  @Override
  public Class<Siupd01Answer> answerType() {
    return Siupd01Answer.class;
  }

  @Override
  public Optional<Siupd01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var version = SettingsParts.version(body);
    var changes = body.block(Element.ENVIRONMENT_SETTING_LIST).map(SettingsParts::changes);
    return code.isEmpty() || version.isEmpty() || changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Siupd01Request(code.get(), identifier, version.get(), changes.get()));
  }

  @Override
  public Parts ofRequest(Siupd01Request request, RequestFlavour flavour) {
    return new Parts(
        RequestBlocks.plainHeader(BlockName.SIUPD01_REQUEST_HEADER, request, flavour),
        new Block(BlockName.SIUPD01_REQUEST_BODY)
            .put(Element.SETTINGS_VERSION, Integer.toString(request.basedOn()))
            .put(Element.ENVIRONMENT_SETTING_LIST, SettingsParts.changes(request.changes())));
  }

  @Override
  public Optional<Siupd01Answer> readAnswer(BlockReader header, BlockReader body) {
    var plain = PlainHeader.read(header);
    var result = AnswerParts.processingResult(body);
    return plain.isEmpty() || result.isEmpty()
        ? Optional.empty()
        : Optional.of(new Siupd01Answer(plain.get(), result.get(), SettingsParts.settings(body)));
  }

  @Override
  public Parts ofAnswer(Siupd01Answer answer, TextEncoding encoding) {
    var body = new Block(BlockName.SIUPD01_ANSWER_BODY);
    AnswerBlocks.processingResult(body, answer.processingResult());
    answer.settings().ifPresent(settings -> SettingsParts.put(body, settings));
    return new Parts(answer.header().block(BlockName.SIUPD01_ANSWER_HEADER, encoding), body);
  }
}
