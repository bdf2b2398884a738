package jp.kyotaku.link.claim;

import java.io.IOException;
import jp.kyotaku.formats.receipt.ClaimReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** kyotaku claim diff: 二つの請求ファイルの違い */
@Command(
    name = "diff",
    description = {
      "二つの請求ファイルを、レセプトごと、レコードと項目ごとに比べます。",
      "同じレセプトは、番号・生年月日・年月で見つけます（並びやレセプト番号が違ってもかまいません）。"
    },
    mixinStandardHelpOptions = true)
final class DiffCommand extends FileCommand {

  @Parameters(index = "0", paramLabel = "A", description = "前のファイル（- は標準入力）")
  private String before = "";

  @Parameters(index = "1", paramLabel = "B", description = "後のファイル")
  private String after = "";

  @Option(names = "--names", description = "違う利用者の氏名も示す")
  private boolean names;

  @Override
  int run() throws IOException {
    var words = new DiffInWords(out(), names);
    try (var one = new ClaimInput(before).open();
        var other = new ClaimInput(after).open()) {
      var compare = new CompareClaims(ClaimReader.of(one), ClaimReader.of(other), words::receipt);
      words.frame(compare.compare());
      words.end(compare.same());
    }
    return words.differing() == 0 ? ClaimExit.CLEAN : ClaimExit.FOUND;
  }
}
