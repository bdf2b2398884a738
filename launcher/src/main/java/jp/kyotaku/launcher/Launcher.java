package jp.kyotaku.launcher;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** ./run: リハーサルを起動し、Ctrl-C まで動かす */
@Command(
    name = "./run",
    description = "稽古を始めます。止めるときは Ctrl-C を押します。",
    subcommands = {JourneyCommand.class, TrainCommand.class},
    sortOptions = false,
    synopsisHeading = "使い方: ",
    synopsisSubcommandLabel = "[journey]",
    optionListHeading = "%n",
    commandListHeading = "%n",
    footer =
        "%n終了コード: 0 正常、1 起動できないか途中で止まった、2 使い方の誤り、3 必要なものがない。%n            止めたとき: 130 Ctrl-C、143"
            + " SIGTERM")
final class Launcher implements Callable<Integer> {

  /** Their numbers have eight digits. */
  private static final int MOST_SAMPLES = 100_000_000;

  @Option(
      names = "--port",
      defaultValue = "8080",
      paramLabel = "番号",
      description = "サーバーのポート（はじめは ${DEFAULT-VALUE}）。次の番号を代役が、その次を連携アプリの画面が使います。")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "フォルダー",
      description = "データを置くフォルダー（はじめは data）。続きから始められます。")
  private @Nullable Path data;

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "内蔵の PostgreSQL の代わりに使うデータベース（例: jdbc:postgresql://db:5432/kyotaku?user=u&password=p）。")
  private @Nullable String databaseUrl;

  @Option(
      names = "--clock",
      paramLabel = "日時",
      description = "業務の日時を日本時間で（例: 2024-07-10T09:00）。前に使った日時より前には戻りません。")
  private @Nullable LocalDateTime clock;

  @Option(
      names = "--listen",
      arity = "0..1",
      fallbackValue = LanAddress.AUTOMATIC,
      paramLabel = "アドレス",
      description = "受付の画面と代役を、ローカルネットワークのほかの端末（スマートフォンなど）にも開きます。アドレスを省くと、この機械のものを選びます。")
  private @Nullable String listen;

  @Option(
      names = "--samples",
      defaultValue = "0",
      paramLabel = "人数",
      description = "見本の国の人のほかに登録する、生成した人の数（例: 1000000）。登録は裏で進み、進みは稽古の入口に出ます。次の起動では済んだものとして扱います。")
  private int samples;

  @Option(names = "--help", usageHelp = true, description = "この説明を表示します。")
  @SuppressWarnings("UnusedVariable") // picocli asks for it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Launcher() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Launcher())
        .setExecutionExceptionHandler(Launcher::tell)
        .setParameterExceptionHandler(Launcher::tellUsage)
        .registerConverter(int.class, Launcher::number)
        .registerConverter(LocalDateTime.class, Launcher::moment);
  }

  @Override
  public Integer call() {
    var rehearsal = Rehearsal.prepare(options());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(rehearsal), "stop"));
    try {
      rehearsal.begin();
    } catch (CannotStart trouble) {
      if (!rehearsal.closing()) {
        throw trouble;
      }
      return 0;
    }
    say(Greeting.of(rehearsal));
    var ended = rehearsal.unexpectedEnd().join();
    say(ended.title() + "が予期せず終わったため、すべて止めます。記録: " + rehearsal.log(ended));
    return 1;
  }

  /** What cannot be meant is a mistake in the command, not a trouble of the start. */
  private RehearsalOptions options() {
    try {
      Optional.ofNullable(databaseUrl).ifPresent(DatabaseAddress::read);
      return new RehearsalOptions(
          data == null ? Installation.found().root().resolve("data") : data,
          new Addresses(Ports.from(port), Optional.ofNullable(listen).map(LanAddress::of)),
          Optional.ofNullable(databaseUrl),
          Optional.ofNullable(clock),
          moreForTheServer(),
          RehearsalOptions.Manner.FOR_PEOPLE);
    } catch (CannotStart mistake) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(mistake.getMessage()), mistake);
    }
  }

  private List<String> moreForTheServer() {
    if (samples < 0 || samples > MOST_SAMPLES) {
      throw new CannotStart("--samples は0から%,dまでの数です。".formatted(MOST_SAMPLES));
    }
    return samples == 0 ? List.of() : List.of("--kyotaku.samples=" + samples);
  }

  private static void stop(Rehearsal rehearsal) {
    say("止めています…");
    rehearsal.close();
    say("止まりました。");
  }

  private static int tell(Exception trouble, CommandLine command, CommandLine.ParseResult result)
      throws Exception {
    if (trouble instanceof CannotStart) {
      command.getErr().println(trouble.getMessage());
      return 1;
    }
    throw trouble;
  }

  private static int tellUsage(CommandLine.ParameterException trouble, String[] arguments) {
    var err = trouble.getCommandLine().getErr();
    err.println("指定が正しくありません: " + inWords(trouble));
    err.println("使い方は ./run --help で表示されます。");
    return CommandLine.ExitCode.USAGE;
  }

  private static String inWords(CommandLine.ParameterException trouble) {
    return switch (trouble) {
      case CommandLine.UnmatchedArgumentException unknown ->
          String.join(" ", unknown.getUnmatched()) + " という指定はありません。";
      case CommandLine.MissingParameterException missing ->
          nameOf(missing.getMissing().getFirst()) + " の値がありません。";
      default ->
          trouble.getCause() instanceof CommandLine.TypeConversionException unreadable
              ? nameOf(trouble.getArgSpec()) + "：" + unreadable.getMessage()
              : String.valueOf(trouble.getMessage());
    };
  }

  private static String nameOf(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : "";
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException unreadable) {
      throw new CommandLine.TypeConversionException("「%s」は数ではありません。".formatted(text));
    }
  }

  private static LocalDateTime moment(String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new CommandLine.TypeConversionException(
          "日時「%s」は読めません。2024-07-10T09:00 の形で書いてください。".formatted(text));
    }
  }

  private static void say(String text) {
    System.out.println(text);
  }
}
