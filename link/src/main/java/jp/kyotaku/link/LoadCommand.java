package jp.kyotaku.link;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** kyotaku load: 保険者・福祉事務所のファイルを読み込む */
@Command(
    name = "load",
    description = {
      "保険者・福祉事務所のCSVファイルを、動いているサーバーに読み込みます。",
      "指摘が一つでもあれば何も読み込まず、指摘を FILE.findings.csv に書きます。"
    },
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

  private static final URI USUAL_SERVER = URI.create("http://127.0.0.1:8080");

  @Parameters(paramLabel = "FILE", description = "CSVファイル（UTF-8かShift_JIS、1行目は列名）")
  private Path file = Path.of("");

  @Option(names = "--accept-good", description = "指摘のない行だけを読み込む")
  private boolean acceptGood;

  @Option(
      names = "--insurer",
      paramLabel = "NUMBER",
      defaultValue = "",
      description =
          "送り手: 保険者番号、公費負担者番号、または kyotaku-central（指定がなければ、秘密のファイルに一つだけある番号か kyotaku-central）")
  private String insurer = "";

  @Option(
      names = "--secrets",
      paramLabel = "FILE",
      defaultValue = "${sys:kyotaku.home:-.}/data/link/insurers.properties",
      description = "番号=秘密の値 を一行ずつ書いたファイル（指定がなければ data/link/insurers.properties）")
  private Path secrets = Path.of("");

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "サーバーのアドレス（指定がなければ、秘密のファイルと同じフォルダにある server の中のもの）")
  private @Nullable URI server;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return say("ファイルを読めません: " + file, ExitCodes.UNREADABLE);
    }
    try (var findings = FindingsFile.beside(file)) {
      return load(findings);
    } catch (LoadNotServed trouble) {
      return say(trouble.getMessage(), trouble.exitCode());
    } catch (IOException trouble) {
      return say(
          "途中で切れました。何も登録されていないか、すべて登録されたかのどちらかです。同じファイルをもう一度読み込んでください。二重には登録されません。",
          ExitCodes.UNREADABLE);
    }
  }

  private int load(FindingsFile findings) throws IOException, InterruptedException {
    LoadEnd end = send(findings);
    findings.finish();
    return report(end, findings);
  }

  /** The bar has left the screen before the outcome is said. */
  private LoadEnd send(FindingsFile findings) throws IOException, InterruptedException {
    var connection = new LoadConnection(server(), sender());
    try (var view = LoadView.fitting(spec.commandLine().getErr(), Files.size(file))) {
      return connection.load(file, acceptGood, view, findings);
    }
  }

  private int report(LoadEnd end, FindingsFile findings) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(end.inWords());
    if (findings.number() > 0) {
      out.println("指摘と注意は " + findings.path() + " にあります。");
    }
    out.flush();
    return end.exitCode();
  }

  /** `./run` notes where its server is. */
  private URI server() {
    if (server != null) {
      return server;
    }
    return RunningServer.in(secrets.toAbsolutePath().getParent())
        .map(RunningServer::address)
        .orElse(USUAL_SERVER);
  }

  private InsurerSecret sender() throws LoadNotServed {
    var all = InsurerSecret.read(secrets);
    return InsurerSecret.choose(all, insurer)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    insurer.isEmpty()
                        ? "--insurer に送り手の番号を指定してください。"
                        : "秘密のファイルに " + insurer + " の行がありません: " + secrets));
  }

  private int say(String sentence, int code) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(sentence);
    err.flush();
    return code;
  }
}
