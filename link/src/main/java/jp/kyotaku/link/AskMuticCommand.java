package jp.kyotaku.link;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** kyotaku ask mutic: 委託先資格情報の一括取得（医療扶助） */
@Command(
    name = "mutic",
    description = "この月に委託された医療扶助の資格情報をまとめて取得します（OQSmutic01、OQSmutic02）。",
    mixinStandardHelpOptions = true)
final class AskMuticCommand implements Callable<Integer> {

  @Option(names = "--month", required = true, paramLabel = "yyyy-MM", description = "診療年月")
  private YearMonth month = YearMonth.of(1970, 1);

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return new Asking(options, spec.commandLine())
        .ask((computer, _) -> computer.askTickets(month), AnswerInWords::of);
  }
}
