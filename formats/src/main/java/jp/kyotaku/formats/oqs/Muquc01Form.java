package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.field.Fields;

/** 資格確認一括照会 アップロードの電文の形 (6.1) */
final class Muquc01Form extends BulkUploadForm<Muquc01Request> {

  @Override
  OqsMessage message() {
    return OqsMessage.MUQUC01;
  }

  @Override
  public Optional<Element> lineElement() {
    return Optional.of(Element.QUALIFICATION_CONFIRM_SEARCH_INFO);
  }

  @Override
  public Class<Muquc01Request> requestType() {
    return Muquc01Request.class;
  }

  @Override
  public Optional<Muquc01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var date =
        header.required(Element.QUALIFICATION_CONFIRMATION_DATE, Fields.CONFIRMATION_DATE::read);
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var lines =
        WholeLines.read(
            body,
            Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
            line -> RequestParts.searchInfo(line, today));
    return date.isEmpty() || code.isEmpty() || lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Muquc01Request(date.get(), code.get(), identifier, lines.get()));
  }

  @Override
  public Parts ofRequest(Muquc01Request request, RequestFlavour flavour) {
    var header =
        new Block(BlockName.SIQUC01_REQUEST_HEADER)
            .put(
                Element.QUALIFICATION_CONFIRMATION_DATE,
                Written.date(request.qualificationConfirmationDate()))
            .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value())
            .put(
                Element.ARBITRARY_FILE_IDENTIFIER,
                flavour.orEmpty(request.arbitraryFileIdentifier()));
    var body =
        new Block(BlockName.SIQUC01_REQUEST_BODY)
            .putEach(
                Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
                request.lines(),
                line -> RequestBlocks.searchInfo(BlockName.SIQUC01_REQUEST_SEARCH, line, flavour));
    return new Parts(header, body);
  }
}
