package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.ClaimsComputer;
import jp.kyotaku.formats.oqs.ClaimsOutcome;
import jp.kyotaku.kernel.code.TreatmentFlag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** kyotaku ask list: 名簿の一括照会 */
@Command(
    name = "list",
    description = "名簿（CSV）の全員を一括で照会します（OQSmuquc、OQSmuhvr、OQSmuonr、OQSmuimm の01と02）。",
    mixinStandardHelpOptions = true)
final class AskListCommand implements Callable<Integer> {

  /** 名簿の使い方 */
  enum Kind {
    ELIGIBILITY,
    HOME_VISIT,
    ONLINE,
    REFERENCE_NUMBERS
  }

  @Parameters(paramLabel = "FILE", description = "名簿。1行目は列名: 保険者番号,記号,番号,枝番,生年月日,照会番号（使わない列は省ける）")
  private Path file = Path.of("");

  @Option(
      names = "--as",
      defaultValue = "ELIGIBILITY",
      description =
          "何をするか: ELIGIBILITY 資格確認、HOME_VISIT 再照会（訪問診療等）、ONLINE 再照会（オンライン診療等）、"
              + "REFERENCE_NUMBERS 照会番号の登録")
  private Kind kind = Kind.ELIGIBILITY;

  @Option(names = "--date", paramLabel = "yyyy-MM-dd", description = "資格確認日（指定がなければ業務日）")
  private @Nullable LocalDate date;

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<ListedPerson> people;
    try {
      people = PeopleFile.read(file, kind != Kind.REFERENCE_NUMBERS);
    } catch (PeopleFile.Wrong | IOException wrong) {
      throw new ParameterException(spec.commandLine(), file + ": " + wrong.getMessage());
    }
    var asking = new Asking(options, spec.commandLine());
    return switch (kind) {
      case ELIGIBILITY ->
          asking.ask(
              (computer, today) ->
                  computer.askEligibilityOfMany(
                      day(today), people.stream().map(ListedPerson::cardData).toList()),
              AnswerInWords::of);
      case HOME_VISIT -> asking.ask(again(TreatmentFlag.HOME_VISIT, people), AnswerInWords::of);
      case ONLINE -> asking.ask(again(TreatmentFlag.ONLINE, people), AnswerInWords::of);
      case REFERENCE_NUMBERS ->
          asking.ask(
              (computer, _) ->
                  computer.registerNumbers(
                      people.stream().map(ListedPerson::registration).toList()),
              SingleAnswerInWords::of);
    };
  }

  private BiFunction<ClaimsComputer, LocalDate, ClaimsOutcome<BulkAnswer>> again(
      TreatmentFlag category, List<ListedPerson> people) {
    return (computer, today) ->
        computer.askManyAgain(
            category, day(today), people.stream().map(ListedPerson::reInquiry).toList());
  }

  private LocalDate day(LocalDate today) {
    return date == null ? today : date;
  }
}
