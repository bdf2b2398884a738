package jp.kyotaku.link;

import java.util.Optional;
import java.util.concurrent.Callable;
import jp.kyotaku.kernel.code.UrlKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** kyotaku ask siurl: 医療機関アクセスURL取得 */
@Command(
    name = "siurl",
    description = "マイナ在宅受付Webのアドレスを取得します（OQSsiurl01）。",
    mixinStandardHelpOptions = true)
final class AskSiurlCommand implements Callable<Integer> {

  @Option(names = "--online", description = "オンライン診療等のアドレス（なければ訪問診療等）")
  private boolean online;

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var kind = online ? UrlKind.ONLINE : UrlKind.HOME_VISIT;
    return new Asking(options, spec.commandLine())
        .ask((computer, _) -> computer.askAddress(kind, Optional.empty()), SingleAnswerInWords::of);
  }
}
