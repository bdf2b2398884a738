package jp.kyotaku.server.rehearsal.web;

import java.util.List;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.ClaimsOutcome;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.rehearsal.ClaimsRun;

/**
 * 稽古用のレセコンの結果の見せ方
 *
 * @param trouble empty when the answer came
 * @param check what to look at when it did not
 */
record ClaimsView(
    String day,
    List<FileLine> files,
    String receptionNumber,
    String answerFile,
    List<AnsweredPerson> people,
    String trouble,
    String check) {

  static ClaimsView of(ClaimsRun run) {
    String day = Japan.dateInWords(run.day());
    var files = FileLine.of(run);
    return switch (run.outcome()) {
      case ClaimsOutcome.Answered<BulkAnswer>(var answer, var file, _) ->
          new ClaimsView(
              day,
              files,
              answer.header().receptionNumber().orElse(""),
              run.fromDataFolder(file),
              answer.units().stream().map(AnsweredPerson::of).toList(),
              "",
              "");
      case ClaimsOutcome.Trouble<BulkAnswer>(var reason, _) ->
          new ClaimsView(day, files, "", "", List.of(), reason.inWords(), check(run));
    };
  }

  public boolean failed() {
    return !trouble.isEmpty();
  }

  private static String check(ClaimsRun run) {
    return run.stillInTheFolder()
        .map(
            file ->
                "要求ファイル "
                    + run.place(file)
                    + " が、まだ取りに来られていません。連携アプリが止まっているようです。稽古を起動し直してから、もう一度お試しください。")
        .orElse("要求ファイルは連携アプリが受け取っています。少し待ってから、もう一度お試しください。続くときは、連携アプリの記録を見てください。");
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ClaimsView[" + day + "]";
  }
}
