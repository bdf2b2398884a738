package jp.kyotaku.link;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import jp.kyotaku.formats.oqs.Muonq01Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** kyotaku ask muonq: 同意済資格情報一括取得（オンライン診療等） */
@Command(
    name = "muonq",
    description = "この期間に同意した人か診療の人の資格情報をまとめて取得します（OQSmuonq01、OQSmuonq02）。",
    mixinStandardHelpOptions = true)
final class AskMuonqCommand implements Callable<Integer> {

  @Option(names = "--from", required = true, paramLabel = "yyyy-MM-dd", description = "日の始まり")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, paramLabel = "yyyy-MM-dd", description = "日の終わり")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--by",
      defaultValue = "CONSENT_DATE",
      description = "どの日で選ぶか: ${COMPLETION-CANDIDATES}（指定がなければ同意日）")
  private Muonq01Request.By by = Muonq01Request.By.CONSENT_DATE;

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return new Asking(options, spec.commandLine())
        .ask((computer, _) -> computer.askOnline(by, from, to), AnswerInWords::of);
  }
}
