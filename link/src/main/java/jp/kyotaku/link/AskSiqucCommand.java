package jp.kyotaku.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** kyotaku ask siquc: 被保険者証情報による資格確認 */
@Command(
    name = "siquc",
    description = "被保険者証の情報で一人の資格を確認します（OQSsiquc01）。",
    mixinStandardHelpOptions = true)
final class AskSiqucCommand implements Callable<Integer> {

  @Option(names = "--insurer", required = true, description = "保険者番号（8桁か6桁）")
  private String insurer = "";

  @Option(names = "--symbol", defaultValue = "", description = "記号（ないときは省く）")
  private String symbol = "";

  @Option(names = "--number", required = true, description = "番号")
  private String number = "";

  @Option(names = "--branch", defaultValue = "", description = "枝番（ないときは省く）")
  private String branch = "";

  @Option(names = "--birth", required = true, paramLabel = "yyyy-MM-dd", description = "生年月日")
  private LocalDate birth = LocalDate.EPOCH;

  @Option(
      names = "--date",
      paramLabel = "yyyy-MM-dd",
      description = "資格確認日（指定がなければ業務日: 稽古では稽古の日付、本番では今日）")
  private @Nullable LocalDate date;

  @Option(names = "--limit-consent", description = "限度額情報の提供に同意を得ている")
  private boolean limitConsent;

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var person = person();
    return new Asking(options, spec.commandLine())
        .ask(
            (computer, today) -> computer.askEligibility(date == null ? today : date, person),
            AnswerInWords::of);
  }

  private QualificationConfirmSearchInfo person() {
    var id = new InsuredId(symbol, number, branch);
    return new QualificationConfirmSearchInfo(
        insurerNumber(), id, birth, limitConsent, Optional.empty());
  }

  private InsurerNumber insurerNumber() {
    return switch (InsurerNumber.read(insurer)) {
      case Reading.Good<InsurerNumber>(var value) -> value;
      case Reading.Bad<InsurerNumber>(var code) ->
          throw new ParameterException(
              spec.commandLine(), "--insurer: " + code.sentence() + code.advice());
    };
  }
}
