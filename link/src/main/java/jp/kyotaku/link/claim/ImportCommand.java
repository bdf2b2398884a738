package jp.kyotaku.link.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.fees.MastersFolder;
import jp.kyotaku.fees.MastersUnreadable;
import jp.kyotaku.fees.masters.ImportMasters;
import jp.kyotaku.fees.masters.ImportedMasters;
import jp.kyotaku.fees.masters.MasterChange;
import jp.kyotaku.fees.masters.MasterFinding;
import jp.kyotaku.fees.masters.MastersReading;
import jp.kyotaku.kernel.Japan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** kyotaku masters import: 公式のマスターを取り込む */
@Command(
    name = "import",
    description = {
      "支払基金の訪問看護療養費マスター（基本・対応・限度・背反・施設基準の五つのCSV）を確かめ、今のものから何が変わるかを示して取り込みます。",
      "指摘が一つでもあれば、何も取り込みません。"
    },
    mixinStandardHelpOptions = true)
final class ImportCommand extends FileCommand {

  @Parameters(paramLabel = "FOLDER", description = "五つのCSVのあるフォルダ")
  private Path folder = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "yyyy-MM-dd",
      description = "適用の日（指定がなければ、ファイルのいちばん新しい変更年月日）")
  private @Nullable LocalDate from;

  @Option(names = "--dry-run", description = "何が変わるかを示すだけで、取り込まない")
  private boolean dryRun;

  @Mixin private MastersOption masters = new MastersOption();

  @Override
  int run() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Unreadable("マスターのフォルダを読めません: " + folder);
    }
    var reading = from == null ? ImportMasters.read(folder) : ImportMasters.read(folder, from);
    return switch (reading) {
      case MastersReading.Refused(var findings) -> refused(findings);
      case MastersReading.Read(var read) -> take(read);
    };
  }

  private int refused(List<MasterFinding> findings) {
    findings.forEach(finding -> out().println(finding.inWords()));
    out().println("取り込んでいません。指摘 " + findings.size() + "件");
    return ClaimExit.FOUND;
  }

  private int take(ImportedMasters read) throws IOException {
    read.notices().forEach(notice -> out().println(notice.inWords()));
    var changes = read.changesFrom(masters.schedules());
    changes.stream().map(MasterChange::inWords).forEach(out()::println);
    out()
        .println(
            Japan.westernDate(read.edition().from())
                + "から: "
                + read.codes()
                + "コード、今のものからの変わり "
                + changes.size()
                + "件");
    if (!dryRun) {
      keep(read);
    }
    return ClaimExit.CLEAN;
  }

  private void keep(ImportedMasters read) throws IOException {
    try {
      MastersFolder.at(masters.folder()).add(read.text());
    } catch (MastersUnreadable unwritable) {
      throw new Unreadable(String.valueOf(unwritable.getMessage()));
    }
    out().println("取り込みました: " + masters.folder());
  }
}
