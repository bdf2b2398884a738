package jp.kyotaku.link.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
      names = "--masters",
      paramLabel = "FOLDER",
      description = "kyotaku masters import で取り込んだマスターのフォルダ（指定がなければ、組み込みのもの）")
  private @Nullable Path masters;

  @Override
  int run() throws IOException {
    try (var view = view()) {
      return new CheckFiles(view).check(files);
    }
  }

  private FindingsView view() {
    return json ? new FindingsAsJson(out()) : new FindingsInWords(out(), err());
  }
}
