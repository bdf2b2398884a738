package jp.kyotaku.server.rehearsal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** 起動できない理由を、スタックトレースでなく文で示す */
final class NotForProductionAnalyzer extends AbstractFailureAnalyzer<NotForProduction> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotForProduction cause) {
    return new FailureAnalysis(
        cause.getMessage(), "試すだけのときは kyotaku.mode=rehearsal で起動してください。", cause);
  }
}
