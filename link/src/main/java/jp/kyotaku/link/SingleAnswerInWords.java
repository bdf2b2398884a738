package jp.kyotaku.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.EnvironmentSettings;
import jp.kyotaku.formats.oqs.Muimm02Answer;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.ProcessingResultStatus;
import jp.kyotaku.formats.oqs.Sihvd01Answer;
import jp.kyotaku.formats.oqs.Siimm01Answer;
import jp.kyotaku.formats.oqs.Siinq01Answer;
import jp.kyotaku.formats.oqs.Siupd01Answer;
import jp.kyotaku.formats.oqs.Siurl01Answer;

/** 資格のほかの回答の内容を言葉で: numbers, withdrawal, address, settings */
final class SingleAnswerInWords {

  private SingleAnswerInWords() {}

  static AnswerInWords of(Siimm01Answer answer) {
    return of(answer.processingResult(), "照会番号を登録しました。");
  }

  static AnswerInWords of(Sihvd01Answer answer) {
    return of(answer.processingResult(), "同意を取り消しました。");
  }

  static AnswerInWords of(Siurl01Answer answer) {
    var words = of(Optional.of(answer.processingResult()), "");
    var lines = new ArrayList<>(words.lines());
    answer.url().ifPresent(url -> lines.add("アドレス: " + url.link()));
    return new AnswerInWords(lines, words.hasFindings());
  }

  static AnswerInWords of(Siinq01Answer answer) {
    return settings(answer.processingResult(), answer.settings(), "");
  }

  static AnswerInWords of(Siupd01Answer answer) {
    return settings(answer.processingResult(), answer.settings(), "環境設定を更新しました。");
  }

  static AnswerInWords of(Muimm02Answer answer) {
    var lines = new ArrayList<String>();
    boolean findings = false;
    for (var unit : answer.units()) {
      var words = of(Optional.of(unit.processingResult()), "登録しました。");
      findings |= words.hasFindings();
      lines.add(unit.asked().referenceNumber() + ": " + String.join(" ", words.lines()));
    }
    return new AnswerInWords(lines, findings);
  }

  private static AnswerInWords settings(
      ProcessingResult result, Optional<EnvironmentSettings> settings, String done) {
    var words = of(Optional.of(result), done);
    var lines = new ArrayList<>(words.lines());
    settings.ifPresent(
        now -> {
          lines.add("環境設定の版: " + now.version());
          now.values().forEach((name, code) -> lines.add("  " + name.word() + "=" + code));
        });
    return new AnswerInWords(lines, words.hasFindings());
  }

  /**
   * A normal answer may carry a remark, such as that it had been withdrawn before, beside that it
   * is done.
   */
  private static AnswerInWords of(Optional<ProcessingResult> result, String done) {
    var lines = new ArrayList<String>();
    boolean failed =
        result
            .map(one -> one.processingResultStatus() == ProcessingResultStatus.ERROR)
            .orElse(true);
    var message = result.flatMap(ProcessingResult::processingResultMessage);
    if (!failed && message.isEmpty() && !done.isEmpty()) {
      lines.add(done);
    }
    message.ifPresent(
        text ->
            lines.add(result.flatMap(ProcessingResult::processingResultCode).orElse("") + text));
    return new AnswerInWords(List.copyOf(lines), failed);
  }
}
