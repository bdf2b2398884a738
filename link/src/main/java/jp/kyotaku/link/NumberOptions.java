package jp.kyotaku.link;

import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** 保険の番号: options of the questions about one person */
final class NumberOptions {

  @Option(names = "--insurer", required = true, description = "保険者番号（8桁か6桁）")
  private String insurer = "";

  @Option(names = "--symbol", defaultValue = "", description = "記号（ないときは省く）")
  private String symbol = "";

  @Option(names = "--number", required = true, description = "番号")
  private String number = "";

  @Option(names = "--branch", defaultValue = "", description = "枝番（ないときは省く）")
  private String branch = "";

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  InsuredId insuredId() {
    return new InsuredId(symbol, number, branch);
  }

  InsurerNumber insurerNumber() {
    return switch (InsurerNumber.read(insurer)) {
      case Reading.Good<InsurerNumber>(var value) -> value;
      case Reading.Bad<InsurerNumber>(var code) ->
          throw new ParameterException(
              spec.commandLine(), "--insurer: " + code.sentence() + code.advice());
    };
  }
}
