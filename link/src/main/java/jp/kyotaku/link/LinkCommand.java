package jp.kyotaku.link;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import jp.kyotaku.kernel.Japan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** kyotaku link: 連携アプリを動かす */
@Command(
    name = "link",
    description = "連携アプリを動かします（./run が自動で始めます）。止めるには Ctrl-C。",
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  @Option(names = "--server", required = true, paramLabel = "URL", description = "サーバーのアドレス")
  private URI server = URI.create("");

  @Option(
      names = "--stations",
      required = true,
      paramLabel = "FOLDER",
      description = "機関ごとのフォルダを置く場所")
  private Path stations = Path.of("");

  @Option(
      names = "--secrets",
      required = true,
      paramLabel = "FILE",
      description = "機関コード=秘密の値 を一行ずつ書いたファイル")
  private Path secrets = Path.of("");

  @Option(
      names = "--page-port",
      defaultValue = "8082",
      paramLabel = "番号",
      description = "様子を見せる画面のポート。この機械からだけ開けます（指定がなければ ${DEFAULT-VALUE}、0 なら空いている番号）")
  private int pagePort;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    requireWebAddress();
    requirePort();
    // As the reasons beside the files set aside: one clock for all that people compare.
    TimeZone.setDefault(TimeZone.getTimeZone(Japan.ZONE));
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %5$s%n");
    try {
      run(LinkApplication.start(new LinkSettings(server, stations, secrets, pagePort)));
      return ExitCodes.DONE;
    } catch (FolderTaken taken) {
      return say(taken.getMessage(), ExitCodes.REFUSED);
    } catch (UnusableSecrets unusable) {
      return say("資格情報のファイルを読めません。" + unusable.getMessage(), ExitCodes.UNREADABLE);
    } catch (IOException unreadable) {
      return say("ファイルかフォルダを読めません: " + unreadable.getMessage(), ExitCodes.UNREADABLE);
    }
  }

  private void requirePort() {
    if (pagePort < 0 || pagePort > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--page-port には 0 から " + HIGHEST_PORT + " までの番号を指定してください。");
    }
  }

  private static void run(LinkApplication application) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(application::close));
    application.awaitStop();
  }

  private void requireWebAddress() {
    var scheme = String.valueOf(server.getScheme());
    if (!scheme.matches("https?") || server.getHost() == null) {
      throw new ParameterException(
          spec.commandLine(), "--server には http://… か https://… を指定してください。");
    }
  }

  private int say(@Nullable String sentence, int code) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(sentence);
    err.flush();
    return code;
  }
}
