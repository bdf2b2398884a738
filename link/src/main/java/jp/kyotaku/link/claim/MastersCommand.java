package jp.kyotaku.link.claim;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** kyotaku masters: 訪問看護療養費マスター */
@Command(
    name = "masters",
    description = "訪問看護療養費マスターを取り込みます。取り込んだものは、その適用の日から点検に使われます。",
    mixinStandardHelpOptions = true,
    subcommands = ImportCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nコマンド:%n")
public final class MastersCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "コマンドを指定してください。");
  }
}
