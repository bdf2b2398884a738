package jp.kyotaku.link.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.checks.CheckClaim;
import jp.kyotaku.checks.CheckSettings;
import jp.kyotaku.checks.EntitlementFolder;
import jp.kyotaku.kernel.Japan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** kyotaku claim check: 受付・事務点検を手もとで */
@Command(
    name = "check",
    description = {
      "請求ファイルの形と中身を点検し、どの行のどの項目を、なぜ、どう直すかを言います。",
      "返戻ファイル（RECEIPTH.HEN など）も読めます。ファイルの中身はどこにも残りません。"
    },
    mixinStandardHelpOptions = true)
final class CheckCommand extends FileCommand {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "請求ファイル（いくつでも。- は標準入力）")
  private List<String> files = List.of();

  @Option(names = "--json", description = "プログラムの読む形（JSON）で書く（docs/interface/claim-tool.md）")
  private boolean json;

  @Option(names = "--as-of", paramLabel = "yyyy-MM-dd", description = "請求する日として点検する日付（指定がなければ今日）")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--eligibility",
      paramLabel = "FOLDER",
      description = "資格確認の回答ファイル（OQS…res….xml）のフォルダ。レセプトの資格を、回答と項目ごとに比べる")
  private @Nullable Path eligibility;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10000",
      description = "ファイルごとに書く指摘の数（指定がなければ ${DEFAULT-VALUE}）。こえた分は数だけを言う")
  private int limit = 10_000;

  @Mixin private MastersOption masters = new MastersOption();

  @Override
  int run() throws IOException {
    if (limit < 0) {
      throw new ParameterException(spec().commandLine(), "--limit は0以上の数で指定してください。");
    }
    var check = new CheckClaim(settings());
    try (var view = view(eligibility != null)) {
      return new CheckFiles(check, view, limit).check(files);
    }
  }

  private FindingsView view(boolean comparing) {
    return json
        ? new FindingsAsJson(out(), limit, comparing)
        : new FindingsInWords(out(), err(), comparing);
  }

  private CheckSettings settings() throws IOException {
    var day = asOf == null ? LocalDate.now(Japan.ZONE) : asOf;
    var settings = CheckSettings.offline(masters.schedules(), day);
    return eligibility == null ? settings : withAnswers(settings, eligibility);
  }

  private CheckSettings withAnswers(CheckSettings settings, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Unreadable("資格確認の回答のフォルダを読めません: " + folder);
    }
    try {
      var answers = EntitlementFolder.read(folder);
      answers.unread().forEach(name -> err().println("回答ファイルとして読めないので使いません: " + name));
      if (answers.empty()) {
        err().println("資格の入った回答が一つもないので、資格は比べていません: " + folder);
      }
      return settings.with(answers.entitlements());
    } catch (UncheckedIOException broken) {
      throw new Unreadable("資格確認の回答のファイルを読めません: " + folder);
    }
  }
}
