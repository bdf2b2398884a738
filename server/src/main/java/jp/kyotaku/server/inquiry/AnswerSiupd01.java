package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.PlainHeader;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.Siupd01Answer;
import jp.kyotaku.formats.oqs.Siupd01Request;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.ChangeSettings;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.SettingsChange;
import jp.kyotaku.server.institutions.SettingsSheet;
import org.springframework.stereotype.Component;

/** 医療機関環境設定情報更新に答える (IF 043, R-038): as T16 does; a program agrees to no terms. */
@Component
class AnswerSiupd01 implements MessageAnswer<Siupd01Request> {

  private final ChangeSettings changeSettings;
  private final Institutions institutions;
  private final SettingsElements settings;
  private final BusinessClock clock;

  AnswerSiupd01(
      ChangeSettings changeSettings,
      Institutions institutions,
      SettingsElements settings,
      BusinessClock clock) {
    this.changeSettings = changeSettings;
    this.institutions = institutions;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIUPD01;
  }

  @Override
  public Class<Siupd01Request> requestType() {
    return Siupd01Request.class;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.NONE;
  }

  @Override
  public OqsAnswer answer(Siupd01Request request, OqsFileName name, byte[] content, EventLog log) {
    return new Siupd01Answer(
        PlainHeader.normal(request, clock.now()),
        result(change(request)),
        Optional.of(settings.of(request.medicalInstitutionCode())));
  }

  private SettingsChange change(Siupd01Request request) {
    var code = request.medicalInstitutionCode();
    var now = institutions.settingsOf(code).orElseThrow();
    var asked = SettingsElements.changed(SettingsSheet.of(now.settings()), request.changes());
    return changeSettings.changeByProgram(
        code, Asker.CLAIMS_COMPUTER, request.basedOn(), asked.settings());
  }

  private static ProcessingResult result(SettingsChange change) {
    return switch (change) {
      case SettingsChange.Fine _, SettingsChange.AlreadySo _ -> ProcessingResult.normal();
      case SettingsChange.TermsNeeded _ -> refused(ErrorCode.TERMS_NOT_AGREED);
      case SettingsChange.ChangedMeanwhile _ -> refused(ErrorCode.SETTINGS_CHANGED_MEANWHILE);
    };
  }

  private static ProcessingResult refused(ErrorCode code) {
    return ProcessingResult.error(code.code(), code.sentence() + code.advice());
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return new Siupd01Answer(
        PlainHeader.abnormal(header, station, clock.now(), findings),
        ProcessingResult.error(findings),
        Optional.empty());
  }
}
