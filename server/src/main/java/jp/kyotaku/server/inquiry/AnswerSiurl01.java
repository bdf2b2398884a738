package jp.kyotaku.server.inquiry;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.PlainHeader;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.formats.oqs.Siurl01Answer;
import jp.kyotaku.formats.oqs.Siurl01Request;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.SheetForm;
import jp.kyotaku.kernel.code.UrlKind;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.ChangeAddress;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.PublicUrl;
import jp.kyotaku.server.institutions.QrCode;
import jp.kyotaku.server.institutions.ReceptionAddress;
import org.springframework.stereotype.Component;

/**
 * 医療機関アクセスURL取得に答える (IF 039, R-043): as T19 does; the first address is issued where there is none.
 * Both kinds have the same address, for the reception asks which kind of care it is.
 */
@Component
class AnswerSiurl01 implements MessageAnswer<Siurl01Request> {

  private static final int PIXELS_PER_MODULE = 12;
  private static final Finding OFF =
      new Finding(
          "XmlMsg/MessageBody/UrlAcquisitionClassification", "URL取得区分", ErrorCode.URL_FUNCTION_OFF);

  private final ChangeAddress changeAddress;
  private final Institutions institutions;
  private final PublicUrl publicUrl;
  private final AddressPaper paper;
  private final BusinessClock clock;

  AnswerSiurl01(
      ChangeAddress changeAddress,
      Institutions institutions,
      PublicUrl publicUrl,
      AddressPaper paper,
      BusinessClock clock) {
    this.changeAddress = changeAddress;
    this.institutions = institutions;
    this.publicUrl = publicUrl;
    this.paper = paper;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIURL01;
  }

  @Override
  public Class<Siurl01Request> requestType() {
    return Siurl01Request.class;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.NONE;
  }

  @Override
  public OqsAnswer answer(Siurl01Request request, OqsFileName name, byte[] content, EventLog log) {
    var institution = institutions.find(request.medicalInstitutionCode()).orElseThrow();
    return uses(institution, request.kind())
        ? answer(request, institution)
        : new Siurl01Answer(
            new PlainHeader(
                clock.now(),
                institution.code(),
                request.arbitraryFileIdentifier(),
                SegmentOfResult.Abnormal.of(List.of(OFF))),
            ProcessingResult.error(List.of(OFF)),
            Optional.empty());
  }

  private static boolean uses(Institution institution, UrlKind kind) {
    return switch (kind) {
      case HOME_VISIT -> institution.settings().homeVisitOn();
      case ONLINE -> institution.settings().onlineOn();
    };
  }

  private Siurl01Answer answer(Siurl01Request request, Institution institution) {
    changeAddress.issue(institution.code(), Asker.CLAIMS_COMPUTER);
    var address =
        changeAddress
            .take(institution.code(), Asker.CLAIMS_COMPUTER, taken(request.form()))
            .orElseThrow();
    return new Siurl01Answer(
        PlainHeader.normal(request, clock.now()),
        ProcessingResult.normal(),
        Optional.of(url(request, institution, address)));
  }

  private static ChangeAddress.Form taken(Optional<SheetForm> form) {
    return form.map(
            asked ->
                switch (asked) {
                  case PDF -> ChangeAddress.Form.PDF;
                  case PNG -> ChangeAddress.Form.PNG;
                })
        .orElse(ChangeAddress.Form.TEXT);
  }

  private Siurl01Answer.Url url(
      Siurl01Request request, Institution institution, ReceptionAddress address) {
    URI url = publicUrl.of(address.path());
    return new Siurl01Answer.Url(
        request.kind(),
        url.toString(),
        ResultElements.inJapan(address.issuedAt()),
        request.form().map(form -> sheet(form, institution, url)));
  }

  private Siurl01Answer.Sheet sheet(SheetForm form, Institution institution, URI url) {
    var file =
        switch (form) {
          case PDF -> paper.pdf(institution.name(), url);
          case PNG -> QrCode.of(url).png(PIXELS_PER_MODULE);
        };
    var name =
        switch (form) {
          case PDF -> "reception.pdf";
          case PNG -> "reception.png";
        };
    return new Siurl01Answer.Sheet(form, name, Base64.getEncoder().encodeToString(file));
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return new Siurl01Answer(
        PlainHeader.abnormal(header, station, clock.now(), findings),
        ProcessingResult.error(findings),
        Optional.empty());
  }
}
