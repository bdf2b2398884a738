package jp.kyotaku.link.claim;

import java.nio.file.Path;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.MastersUnreadable;
import picocli.CommandLine.Option;

/** 取り込んだマスターの置き場所 */
final class MastersOption {

  @Option(
      names = "--masters",
      paramLabel = "FOLDER",
      defaultValue = "${sys:kyotaku.home:-.}/data/masters",
      description = "kyotaku masters import で取り込んだマスターのフォルダ（指定がなければ data/masters。なければ組み込みのもの）")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }

  FeeSchedules schedules() throws Unreadable {
    try {
      return FeeSchedules.of(folder);
    } catch (MastersUnreadable damaged) {
      throw new Unreadable(String.valueOf(damaged.getMessage()));
    }
  }
}
