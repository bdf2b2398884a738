package jp.kyotaku.link;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** kyotaku ask: レセコンの代わりにファイルで照会する */
@Command(
    name = "ask",
    description = "レセコンの代わりに、機関のフォルダに要求ファイルを置き、回答を待って内容を示します。",
    mixinStandardHelpOptions = true,
    subcommands = {
      AskSiqucCommand.class,
      AskAgainCommand.class,
      AskSihvdCommand.class,
      AskSiimmCommand.class,
      AskSiurlCommand.class,
      AskSiinqCommand.class,
      AskSiupdCommand.class,
      AskMuhvqCommand.class,
      AskMuonqCommand.class,
      AskMuticCommand.class,
      AskListCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nコマンド:%n")
final class AskCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "照会の種類を指定してください。");
  }
}
