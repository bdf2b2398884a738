package jp.kyotaku.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.TreatmentFlag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** kyotaku ask sihvq: 再照会 by the numbers of the first visit, or by the institution's own number */
@Command(
    name = "sihvq",
    description = "前に確認した番号か照会番号で、カードなしで資格を確認します（OQSsihvq01、--online なら OQSsionq01）。",
    mixinStandardHelpOptions = true)
final class AskAgainCommand implements Callable<Integer> {

  @Option(names = "--reference", defaultValue = "", description = "照会番号（これがあれば、ほかの番号は要りません）")
  private String reference = "";

  @Option(names = "--insurer", defaultValue = "", description = "保険者番号（8桁か6桁）")
  private String insurer = "";

  @Option(names = "--symbol", defaultValue = "", description = "記号（ないときは省く）")
  private String symbol = "";

  @Option(names = "--number", defaultValue = "", description = "番号")
  private String number = "";

  @Option(names = "--branch", defaultValue = "", description = "枝番（ないときは省く）")
  private String branch = "";

  @Option(names = "--birth", paramLabel = "yyyy-MM-dd", description = "生年月日")
  private @Nullable LocalDate birth;

  @Option(names = "--date", paramLabel = "yyyy-MM-dd", description = "資格確認日（指定がなければ業務日）")
  private @Nullable LocalDate date;

  @Option(names = "--online", description = "オンライン診療等の再照会（OQSsionq01）")
  private boolean online;

  @Mixin private AskOptions options = new AskOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var person = new ReInquirySearchInfo(key(), Optional.empty());
    var category = online ? TreatmentFlag.ONLINE : TreatmentFlag.HOME_VISIT;
    return new Asking(options, spec.commandLine())
        .ask(
            (computer, today) -> computer.askAgain(category, date == null ? today : date, person),
            AnswerInWords::of);
  }

  private ReInquirySearchInfo.Key key() {
    if (!reference.isEmpty()) {
      return new ReInquirySearchInfo.Reference(reference);
    }
    var born = birth;
    if (born == null || number.isEmpty()) {
      throw mistake("--reference か、--insurer・--number・--birth の三つを指定してください。");
    }
    return new ReInquirySearchInfo.Numbers(
        insurerNumber(), new InsuredId(symbol, number, branch), born);
  }

  private InsurerNumber insurerNumber() {
    return switch (InsurerNumber.read(insurer)) {
      case Reading.Good<InsurerNumber>(var value) -> value;
      case Reading.Bad<InsurerNumber>(var code) ->
          throw mistake("--insurer: " + code.sentence() + code.advice());
    };
  }

  private ParameterException mistake(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
