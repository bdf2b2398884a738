package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.kernel.field.Fields;

/** 一括の再照会 アップロードの電文の形: ours (OQS-IF 029–036). */
final class BulkReInquiryForm extends BulkUploadForm<BulkReInquiryRequest> {

  private final TreatmentFlag flag;
  private final Sihvq01Form line;

  BulkReInquiryForm(TreatmentFlag flag) {
    this.flag = flag;
    this.line = new Sihvq01Form(flag);
  }

  @Override
  OqsMessage message() {
    return flag == TreatmentFlag.ONLINE ? OqsMessage.MUONR01 : OqsMessage.MUHVR01;
  }

  @Override
  public Optional<Element> lineElement() {
    return Optional.of(Element.QUALIFICATION_CONFIRM_SEARCH_INFO);
  }

  @Override
  public Class<BulkReInquiryRequest> requestType() {
    return BulkReInquiryRequest.class;
  }

  @Override
  public Optional<BulkReInquiryRequest> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var date =
        header.required(Element.QUALIFICATION_CONFIRMATION_DATE, Fields.CONFIRMATION_DATE::read);
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var lines =
        WholeLines.read(
            body,
            Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
            block -> line.searchInfo(block, today));
    return date.isEmpty() || code.isEmpty() || lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BulkReInquiryRequest(flag, date.get(), code.get(), identifier, lines.get()));
  }

  @Override
  public Parts ofRequest(BulkReInquiryRequest request, RequestFlavour flavour) {
    var header =
        new Block(BlockName.SIHVQ01_REQUEST_HEADER)
            .put(
                Element.QUALIFICATION_CONFIRMATION_DATE,
                Written.date(request.qualificationConfirmationDate()))
            .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value())
            .put(
                Element.ARBITRARY_FILE_IDENTIFIER,
                flavour.orEmpty(request.arbitraryFileIdentifier()));
    return new Parts(
        header,
        new Block(BlockName.SIHVQ01_REQUEST_BODY)
            .putEach(
                Element.QUALIFICATION_CONFIRM_SEARCH_INFO,
                request.lines(),
                info -> line.searchInfo(BlockName.SIHVQ01_REQUEST_SEARCH, info)));
  }
}
