package jp.kyotaku.link.claim;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** kyotaku claim: 訪問看護レセプトの請求ファイル */
@Command(
    name = "claim",
    description = "訪問看護レセプトの請求ファイル（RECEIPTH.UKE）を、手もとで点検し、読み、直します。サーバーにも回線にもつなぎません。",
    mixinStandardHelpOptions = true,
    subcommands = {
      CheckCommand.class,
      ShowCommand.class,
      PrintCommand.class,
      DiffCommand.class,
      FixCommand.class,
      ReclaimCommand.class,
      SampleCommand.class,
      TrainCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nコマンド:%n",
    exitCodeListHeading = "%n終了コード:%n",
    exitCodeList = {
      "0:直すことはない（diff では、同じ）",
      "1:直すか確かめる指摘（L1からL4とL7）がある（diff では、違いがある）",
      "2:使い方の誤り",
      "3:ファイルを読めない、または書けない"
    })
public final class ClaimCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "コマンドを指定してください。");
  }
}
