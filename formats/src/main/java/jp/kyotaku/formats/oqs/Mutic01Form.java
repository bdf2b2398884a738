package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.field.Fields;

/** 委託先資格情報の一括取得（医療扶助） アップロードの電文の形 (6.3) */
final class Mutic01Form extends BulkUploadForm<Mutic01Request> {

  @Override
  OqsMessage message() {
    return OqsMessage.MUTIC01;
  }

  @Override
  public Class<Mutic01Request> requestType() {
    return Mutic01Request.class;
  }

  @Override
  public Optional<Mutic01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var month =
        body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
            .flatMap(
                info ->
                    info.required(Element.MEDICAL_TREATMENT_MONTH, Fields.TREATMENT_MONTH::read));
    if (code.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Mutic01Request(code.get(), identifier, month.get()));
  }

  @Override
  public Parts ofRequest(Mutic01Request request, RequestFlavour flavour) {
    return RequestBlocks.retrieval(
        request,
        new Block(BlockName.MUTIC01_REQUEST_SEARCH)
            .put(Element.MEDICAL_TREATMENT_MONTH, Written.month(request.medicalTreatmentMonth())),
        flavour);
  }
}
