package jp.kyotaku.link.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.ClaimReader;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.StationRecord;
import jp.kyotaku.paper.statement.Statement;
import jp.kyotaku.paper.statement.StatementSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** kyotaku claim print: 訪問看護療養費明細書 */
@Command(
    name = "print",
    description = {
      "請求ファイルのレセプトを、訪問看護療養費明細書のPDFにします。氏名もそのまま印刷されます。",
      "一つのPDFに200件まで入ります。それより多ければ、いくつかのPDFに分かれます。"
    },
    mixinStandardHelpOptions = true)
final class PrintCommand extends FileCommand {

  /** As many as are held in memory at once. */
  private static final int RECEIPTS_OF_A_PDF = 200;

  @Parameters(paramLabel = "FILE", description = "請求ファイルか返戻ファイル（- は標準入力）")
  private String file = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "PDFを書くフォルダ（なければ作る）")
  private Path folder = Path.of("");

  @Option(names = "--receipt", paramLabel = "N", description = "このレセプト番号のものだけ（指定がなければ、すべて）")
  private @Nullable Integer only;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "",
      description = "ステーションの所在地（請求ファイルにはない）")
  private String address = "";

  @Mixin private MastersOption masters = new MastersOption();

  private final List<Statement> waiting = new ArrayList<>();
  private int printed;

  @Override
  int run() throws IOException {
    var end = new FileEnd();
    var schedules = masters.schedules();
    Optional<StationRecord> station = Optional.empty();
    try (var in = WatchedInput.open(new ClaimInput(file), "印刷")) {
      for (var parts = ClaimReader.of(in); parts.hasNext(); ) {
        var part = parts.next();
        end.see(part);
        switch (part) {
          case ClaimPart.Head head -> station = head.station();
          case ClaimPart.OneReceipt(var receipt, _) -> add(station, receipt, schedules);
          case ClaimPart.Foot _ -> write(schedules);
        }
      }
    }
    return told(end);
  }

  private int told(FileEnd end) throws IOException {
    if (printed > 0) {
      out().println("明細書を書きました（レセプト " + printed + "件）: " + folder);
    }
    int exit = end.tell(err());
    if (printed == 0 && exit == ClaimExit.CLEAN) {
      err().println("レセプト番号 " + only + " のレセプトはありません。何も印刷していません。");
      return ClaimExit.FOUND;
    }
    return exit;
  }

  private void add(Optional<StationRecord> station, Receipt receipt, FeeSchedules schedules)
      throws IOException {
    if (only == null || receipt.common().line().item(2).equals(only.toString())) {
      waiting.add(new Statement(station, address, receipt));
    }
    if (waiting.size() == RECEIPTS_OF_A_PDF) {
      write(schedules);
    }
  }

  private void write(FeeSchedules schedules) throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    Files.createDirectories(folder);
    var pdf = folder.resolve(name());
    try (var target = WholeFile.at(pdf, List.of(new ClaimInput(file)))) {
      target.out().write(StatementSheet.pdf(schedules, waiting));
      target.finish();
    }
    printed += waiting.size();
    waiting.clear();
  }

  /** By the number of its first receipt, so that they lie in order. */
  private String name() {
    return "meisaisho-%06d.pdf".formatted(printed + 1);
  }
}
