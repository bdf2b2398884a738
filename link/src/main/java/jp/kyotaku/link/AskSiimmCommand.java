package jp.kyotaku.link;

import java.util.concurrent.Callable;
import jp.kyotaku.formats.oqs.ReferenceNumberRegistrationInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** kyotaku ask siimm: 照会番号登録 */
@Command(
    name = "siimm",
    description = "一人の保険の番号に、自機関の照会番号を登録します（OQSsiimm01）。",
    mixinStandardHelpOptions = true)
final class AskSiimmCommand implements Callable<Integer> {

  @Option(names = "--reference", required = true, description = "照会番号（50文字まで）")
  private String reference = "";

  @Mixin private NumberOptions numbers = new NumberOptions();

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var info =
        new ReferenceNumberRegistrationInfo(
            reference, numbers.insurerNumber(), numbers.insuredId());
    return new Asking(options, spec.commandLine())
        .ask((computer, _) -> computer.registerNumber(info), SingleAnswerInWords::of);
  }
}
