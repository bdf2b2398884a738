package jp.kyotaku.link.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.kyotaku.formats.receipt.ClaimRepair;
import jp.kyotaku.formats.receipt.LineExcerpt;
import jp.kyotaku.formats.receipt.Repair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** kyotaku claim fix: 意味の変わらない直しだけをする */
@Command(
    name = "fix",
    description = {
      "請求ファイルの、意味の変わらないところだけを直して別のファイルに書き、直したところをすべて言います。",
      "行の終わり、文字コード、全角と半角、余分な空白と0、レセプト番号など。金額・コード・日付には触れません。",
      "名前の使えない文字（髙など）は替えず、どこにあるかだけを言います。GO のないファイルは、切れているかもしれないので直しません。"
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

  @Option(names = "--names", description = "直した利用者の氏名も示す")
  private boolean names;

  private int repairs;
  private int left;

  @Override
  int run() throws IOException {
    var input = new ClaimInput(file);
    try (var in = WatchedInput.open(input, "修復");
        var fixed = WholeFile.at(target, List.of(input))) {
      switch (ClaimRepair.repair(in, fixed.out(), this::tell)) {
        case DONE -> fixed.finish();
        case CUT -> {
          out().println("GO（訪問看護療養費請求書レコード）がありません。途中で切れていないか確かめてください。何も書いていません: " + input.name());
          return ClaimExit.FOUND;
        }
        case UNREAD ->
            throw new Unreadable(
                "終わりまで読めませんでした（わけは kyotaku claim check で分かります）。何も書いていません: " + input.name());
      }
    }
    return told();
  }

  private int told() {
    out().println(repairs == 0 ? "直すところはありませんでした。" : repairs + "か所を直しました。");
    out().println("残る指摘は kyotaku claim check " + target + " で見られます。");
    return left == 0 ? ClaimExit.CLEAN : ClaimExit.FOUND;
  }

  private void tell(Repair repair) {
    repairs += repair.kind().isDone() ? 1 : 0;
    left += repair.kind().isDone() ? 0 : 1;
    out().println(repair.inWords() + change(repair));
  }

  private String change(Repair repair) {
    if (repair.before().isEmpty() && repair.after().isEmpty()) {
      return "";
    }
    if (!names && PatientName.isIn(repair.place())) {
      return "（氏名は --names を付けると示します）";
    }
    String before = "「" + LineExcerpt.visible(repair.before()) + "」";
    return repair.kind().isDone()
        ? before + "→「" + LineExcerpt.visible(repair.after()) + "」"
        : before;
  }
}
