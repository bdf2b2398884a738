package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.code.TreatmentFlag;

/** 同意済資格情報一括取得（オンライン診療等） アップロードの電文の形 (6.3): one of two ranges of days. */
final class Muonq01Form extends BulkUploadForm<Muonq01Request> {

  /** 選び方 */
  private record Chosen(Muonq01Request.By by, DayRange days) {}

  @Override
  OqsMessage message() {
    return OqsMessage.MUONQ01;
  }

  @Override
  public Class<Muonq01Request> requestType() {
    return Muonq01Request.class;
  }

  @Override
  public Optional<Muonq01Request> readRequest(
      BlockReader header, BlockReader body, LocalDate today) {
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    var chosen = body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO).flatMap(Muonq01Form::chosen);
    if (code.isEmpty() || chosen.isEmpty()) {
      return Optional.empty();
    }
    var days = chosen.get().days();
    return Optional.of(
        new Muonq01Request(code.get(), identifier, chosen.get().by(), days.from(), days.to()));
  }

  /** Both at once would mean two things. */
  private static Optional<Chosen> chosen(BlockReader info) {
    boolean byExamination =
        info.has(Element.EXAMINATION_DATE_FROM) || info.has(Element.EXAMINATION_DATE_TO);
    boolean byConsent = info.has(Element.CONSENT_DATE_FROM) || info.has(Element.CONSENT_DATE_TO);
    if (byExamination && byConsent) {
      info.report(Element.EXAMINATION_DATE_FROM, ErrorCode.BULK_TWO_RANGES);
    }
    var chosen =
        byExamination
            ? DayRange.examination(info)
                .map(days -> new Chosen(Muonq01Request.By.EXAMINATION_DATE, days))
            : DayRange.consent(info).map(days -> new Chosen(Muonq01Request.By.CONSENT_DATE, days));
    DayRange.flag(info, TreatmentFlag.ONLINE);
    return chosen;
  }

  @Override
  public Parts ofRequest(Muonq01Request request, RequestFlavour flavour) {
    var search =
        new Block(BlockName.MUONQ01_REQUEST_SEARCH)
            .put(Element.MEDICAL_TREATMENT_FLAG, TreatmentFlag.ONLINE.code());
    String from = Written.date(request.dateFrom());
    String to = Written.date(request.dateTo());
    switch (request.by()) {
      case CONSENT_DATE ->
          search.put(Element.CONSENT_DATE_FROM, from).put(Element.CONSENT_DATE_TO, to);
      case EXAMINATION_DATE ->
          search.put(Element.EXAMINATION_DATE_FROM, from).put(Element.EXAMINATION_DATE_TO, to);
    }
    return RequestBlocks.retrieval(request, search, flavour);
  }
}
