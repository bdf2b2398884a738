package jp.kyotaku.link.claim;

import java.io.IOException;
import jp.kyotaku.formats.receipt.ClaimReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** kyotaku claim show: 請求ファイルを人の読める形で */
@Command(
    name = "show",
    description = "請求ファイルを、人の読める形で示します。利用者の氏名は、頼まれなければ伏せます。",
    mixinStandardHelpOptions = true)
final class ShowCommand extends FileCommand {

  @Parameters(paramLabel = "FILE", description = "請求ファイルか返戻ファイル（- は標準入力）")
  private String file = "";

  @Option(names = "--names", description = "利用者の氏名も示す")
  private boolean names;

  @Mixin private MastersOption masters = new MastersOption();

  @Override
  int run() throws IOException {
    var words = new ReceiptInWords(out(), new FeesInWords(masters.schedules()), names);
    var end = new FileEnd();
    try (var in = new ClaimInput(file).open()) {
      for (var parts = ClaimReader.of(in); parts.hasNext(); ) {
        var part = parts.next();
        words.print(part);
        end.see(part);
      }
    }
    return end.tell(err());
  }
}
