package jp.kyotaku.link;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** kyotaku ask muhvq: 同意済資格情報一括取得（訪問診療等） */
@Command(
    name = "muhvq",
    description = "この期間に同意した人の資格情報をまとめて取得します（OQSmuhvq01、OQSmuhvq02）。",
    mixinStandardHelpOptions = true)
final class AskMuhvqCommand implements Callable<Integer> {

  @Option(names = "--from", required = true, paramLabel = "yyyy-MM-dd", description = "同意日の始まり")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, paramLabel = "yyyy-MM-dd", description = "同意日の終わり")
  private LocalDate to = LocalDate.EPOCH;

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return new Asking(options, spec.commandLine())
        .ask((computer, _) -> computer.askHomeVisit(from, to), AnswerInWords::of);
  }
}
