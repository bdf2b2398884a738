package jp.kyotaku.link;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ResourceBundle;
import jp.kyotaku.link.claim.ClaimCommand;
import jp.kyotaku.link.claim.MastersCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** kyotaku: コマンドライン */
@Command(
    name = "kyotaku",
    description =
        "居宅（Kyotaku）のコマンドライン。請求ファイルを手もとで点検し、資格確認のファイルを機関のフォルダとサーバーの間で運び、照会を試し、保険者のファイルを読み込めます。",
    mixinStandardHelpOptions = true,
    version = "kyotaku 0.1.0",
    subcommands = {
      ClaimCommand.class,
      MastersCommand.class,
      LinkCommand.class,
      AskCommand.class,
      LoadCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nコマンド:%n",
    exitCodeListHeading = "%n終了コード:%n",
    exitCodeList = {
      "0:終わった",
      "1:指摘か断りがある（回答が異常終了、時間内に回答がない、など）",
      "2:使い方の誤り",
      "3:ファイル・フォルダ・接続先を読めない"
    })
public final class KyotakuCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new KyotakuCommand())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(new UsageMistake())
        .setExecutionExceptionHandler(KyotakuCommand::fault)
        .registerConverter(LocalDate.class, KyotakuCommand::day)
        .registerConverter(YearMonth.class, KyotakuCommand::month)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setResourceBundle(ResourceBundle.getBundle("jp.kyotaku.link.Help"));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "コマンドを指定してください。");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new TypeConversionException("2024-06-03 のように、実在する日付を指定してください。");
    }
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException notAMonth) {
      throw new TypeConversionException("2024-06 のように、年と月を指定してください。");
    }
  }

  /** The kind only: its text may carry personal data. */
  private static int fault(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("KYT-9001 処理を続けられませんでした（" + fault.getClass().getSimpleName() + "）。");
    return ExitCodes.UNREADABLE;
  }
}
