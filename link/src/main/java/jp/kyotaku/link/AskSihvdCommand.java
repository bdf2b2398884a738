package jp.kyotaku.link;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** kyotaku ask sihvd: 閲覧同意取り消し（訪問診療等） */
@Command(
    name = "sihvd",
    description = "一人の訪問診療等と往診の同意を取り消します（OQSsihvd01）。",
    mixinStandardHelpOptions = true)
final class AskSihvdCommand implements Callable<Integer> {

  @Option(names = "--birth", required = true, paramLabel = "yyyy-MM-dd", description = "生年月日")
  private LocalDate birth = LocalDate.EPOCH;

  @Mixin private NumberOptions numbers = new NumberOptions();

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var person =
        new ReInquirySearchInfo.Numbers(numbers.insurerNumber(), numbers.insuredId(), birth);
    return new Asking(options, spec.commandLine())
        .ask((computer, _) -> computer.withdraw(person), SingleAnswerInWords::of);
  }
}
