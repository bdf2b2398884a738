package jp.kyotaku.link;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** kyotaku ask siinq: 医療機関環境設定情報照会 */
@Command(
    name = "siinq",
    description = "環境設定の今の内容を取得します（OQSsiinq01）。",
    mixinStandardHelpOptions = true)
final class AskSiinqCommand implements Callable<Integer> {

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return new Asking(options, spec.commandLine())
        .ask((computer, _) -> computer.askSettings(), SingleAnswerInWords::of);
  }
}
