package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;

/** 照会番号一括登録 アップロードの電文の形 (6.2) */
final class Muimm01Form extends BulkUploadForm<Muimm01Request> {

  @Override
  OqsMessage message() {
    return OqsMessage.MUIMM01;
  }

  @Override
  public Optional<Element> lineElement() {
    return Optional.of(Element.REFERENCE_NUMBER_REGISTRATION_INFO);
  }

  @Override
  public Class<Muimm01Request> requestType() {
    return Muimm01Request.class;
  }

  @Override
  public Optional<Muimm01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var lines =
        WholeLines.read(
            body, Element.REFERENCE_NUMBER_REGISTRATION_INFO, ReferenceNumberBlocks::read);
    return code.isEmpty() || lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Muimm01Request(code.get(), identifier, lines.get()));
  }

  @Override
  public Parts ofRequest(Muimm01Request request, RequestFlavour flavour) {
    return new Parts(
        RequestBlocks.plainHeader(BlockName.SIIMM01_REQUEST_HEADER, request, flavour),
        new Block(BlockName.SIIMM01_REQUEST_BODY)
            .putEach(
                Element.REFERENCE_NUMBER_REGISTRATION_INFO,
                request.lines(),
                line -> ReferenceNumberBlocks.block(BlockName.REFERENCE_NUMBER_REQUEST, line)));
  }
}
