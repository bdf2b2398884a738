package jp.kyotaku.link;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.kyotaku.formats.oqs.SettingName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** kyotaku ask siupd: 医療機関環境設定情報更新 */
@Command(
    name = "siupd",
    description = "環境設定を変えます（OQSsiupd01）。今の版と項目の名前は ask siinq で分かります。",
    mixinStandardHelpOptions = true)
final class AskSiupdCommand implements Callable<Integer> {

  @Option(
      names = "--version-seen",
      required = true,
      paramLabel = "NUMBER",
      description = "見た環境設定の版")
  private int version;

  @Parameters(paramLabel = "NAME=CODE", arity = "1..*", description = "変える項目とその符号（例: FaceFile=1）")
  private Map<String, String> changes = Map.of();

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var wanted = new EnumMap<SettingName, String>(SettingName.class);
    changes.forEach((word, code) -> wanted.put(name(word), code));
    return new Asking(options, spec.commandLine())
        .ask((computer, _) -> computer.changeSettings(version, wanted), SingleAnswerInWords::of);
  }

  private SettingName name(String word) {
    return Arrays.stream(SettingName.values())
        .filter(name -> name.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), word + " という設定項目はありません。ask siinq が示す名前で指定してください。"));
  }
}
