package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.PlainHeader;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.Siinq01Answer;
import jp.kyotaku.formats.oqs.Siinq01Request;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 医療機関環境設定情報照会に答える (IF 041, R-038) */
@Component
class AnswerSiinq01 implements MessageAnswer<Siinq01Request> {

  private final SettingsElements settings;
  private final BusinessClock clock;

  AnswerSiinq01(SettingsElements settings, BusinessClock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIINQ01;
  }

  @Override
  public Class<Siinq01Request> requestType() {
    return Siinq01Request.class;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.NONE;
  }

  @Override
  public OqsAnswer answer(Siinq01Request request, OqsFileName name, byte[] content, EventLog log) {
    return new Siinq01Answer(
        PlainHeader.normal(request, clock.now()),
        ProcessingResult.normal(),
        Optional.of(settings.of(request.medicalInstitutionCode())));
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return new Siinq01Answer(
        PlainHeader.abnormal(header, station, clock.now(), findings),
        ProcessingResult.error(findings),
        Optional.empty());
  }
}
