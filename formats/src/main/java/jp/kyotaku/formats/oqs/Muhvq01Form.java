package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.code.TreatmentFlag;

/** 同意済資格情報一括取得（訪問診療等） アップロードの電文の形 (6.3) */
final class Muhvq01Form extends BulkUploadForm<Muhvq01Request> {

  @Override
  OqsMessage message() {
    return OqsMessage.MUHVQ01;
  }

  @Override
  public Class<Muhvq01Request> requestType() {
    return Muhvq01Request.class;
  }

  @Override
  public Optional<Muhvq01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var dates =
        body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO).flatMap(Muhvq01Form::consentDates);
    if (code.isEmpty() || dates.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Muhvq01Request(code.get(), identifier, dates.get().from(), dates.get().to()));
  }

  private static Optional<DayRange> consentDates(BlockReader info) {
    var dates = DayRange.consent(info);
    DayRange.flag(info, TreatmentFlag.HOME_VISIT);
    return dates;
  }

  @Override
  public Parts ofRequest(Muhvq01Request request, RequestFlavour flavour) {
    var search =
        new Block(BlockName.MUHVQ01_REQUEST_SEARCH)
            .put(Element.CONSENT_DATE_FROM, Written.date(request.consentDateFrom()))
            .put(Element.CONSENT_DATE_TO, Written.date(request.consentDateTo()))
            .put(Element.MEDICAL_TREATMENT_FLAG, TreatmentFlag.HOME_VISIT.code());
    return RequestBlocks.retrieval(request, search, flavour);
  }
}
