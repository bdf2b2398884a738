package jp.kyotaku.link.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.kyotaku.formats.receipt.ClaimRepair;
import jp.kyotaku.formats.receipt.Repair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** kyotaku claim fix: 意味の変わらない直しだけをする */
@Command(
    name = "fix",
    description = {
      "請求ファイルの、意味の変わらないところだけを直して別のファイルに書き、直したところをすべて言います。",
      "行の終わり、文字コード、全角と半角、余分な空白と0、レセプト番号など。金額・コード・日付には触れません。"
    },
    mixinStandardHelpOptions = true)
final class FixCommand extends FileCommand {

  @Parameters(paramLabel = "FILE", description = "請求ファイルか返戻ファイル（- は標準入力）")
  private String file = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "直したものを書くファイル（読むファイルとは別の名前）")
  private Path target = Path.of("");

  private int repairs;

  @Override
  int run() throws IOException {
    var input = new ClaimInput(file);
    try (var in = WatchedInput.open(input, "修復");
        var fixed = WholeFile.at(target, List.of(input))) {
      if (!ClaimRepair.repair(in, fixed.out(), this::tell)) {
        throw new Unreadable("長すぎる行があり、終わりまで読めませんでした。何も書いていません: " + input.name());
      }
      fixed.finish();
    }
    out().println(repairs == 0 ? "直すところはありませんでした。" : repairs + "か所を直しました。");
    out().println("残る指摘は kyotaku claim check " + target + " で見られます。");
    return ClaimExit.CLEAN;
  }

  private void tell(Repair repair) {
    repairs++;
    out().println(repair.inWords() + change(repair));
  }

  private static String change(Repair repair) {
    return repair.before().isEmpty() && repair.after().isEmpty()
        ? ""
        : "「" + repair.before() + "」→「" + repair.after() + "」";
  }
}
