package jp.kyotaku.link.claim;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.PartTitle;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.Reclaim;
import jp.kyotaku.kernel.Japan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** kyotaku claim reclaim: 返戻されたレセプトを再請求にする (5.4) */
@Command(
    name = "reclaim",
    description = {
      "返戻ファイルを、再請求のファイルにします。返戻の理由の行を除き、履歴と検索番号はそのまま残します。",
      "いくつか渡せば一つにまとめ、レセプト番号を付け直します。返戻された中身の直しは、人がします。"
    },
    mixinStandardHelpOptions = true)
final class ReclaimCommand extends FileCommand {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "返戻ファイル（一緒に請求する初めての請求ファイルを続けてもよい）")
  private List<String> files = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "再請求のファイル（読むファイルとは別の名前）")
  private Path target = Path.of("");

  @Option(names = "--month", paramLabel = "yyyy-MM", description = "請求年月（指定がなければ今月）")
  private @Nullable YearMonth month;

  @Option(
      names = "--station-name",
      paramLabel = "NAME",
      defaultValue = "",
      description = "ステーションの名称（返戻ファイルにないとき）")
  private String stationName = "";

  private int findings;
  private int returned;

  @Override
  int run() throws IOException {
    var inputs = files.stream().map(ClaimInput::new).toList();
    try (var claim = WholeFile.at(target, inputs)) {
      if (!write(inputs, claim)) {
        throw new Unreadable("終わりまで読めないファイルがありました（わけは kyotaku claim check で分かります）。何も書いていません。");
      }
      if (returned == 0) {
        out().println("返戻されたレセプトがありません。返戻ファイル（RECEIPTH.HEN など）を指定してください。何も書いていません。");
        return ClaimExit.FOUND;
      }
      claim.finish();
    }
    out().println("再請求のファイルを書きました: " + target);
    out().println("返戻されたところを直し、kyotaku claim check " + target + " で確かめてください。");
    return findings == 0 ? ClaimExit.CLEAN : ClaimExit.FOUND;
  }

  private boolean write(List<ClaimInput> inputs, WholeFile claim) throws IOException {
    var streams = new ArrayList<InputStream>();
    try {
      for (ClaimInput input : inputs) {
        streams.add(new BufferedInputStream(input.open()));
      }
      return Reclaim.write(streams, claimMonth(), stationName, claim.out(), this::tell, this::tell);
    } finally {
      for (InputStream stream : streams) {
        stream.close();
      }
    }
  }

  private YearMonth claimMonth() {
    return month == null ? YearMonth.from(LocalDate.now(Japan.ZONE)) : month;
  }

  private void tell(ClaimFinding finding) {
    findings++;
    out().println(finding.inWords());
  }

  /** What has to be corrected in it. */
  private void tell(Receipt receipt) {
    returned++;
    out().println(PartTitle.of(receipt));
    receipt.returnReasons().forEach(reason -> out().println("  返戻の理由 " + reason.inWords()));
  }
}
