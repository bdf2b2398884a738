package jp.kyotaku.bench;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import jp.kyotaku.checks.CheckClaim;
import jp.kyotaku.checks.CheckSettings;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.fees.FeeSchedules;

/** 点検の全部: what kyotaku claim check does with a file, but for its words */
final class WarmCheck {

  private static final LocalDate DAY = LocalDate.of(2024, 8, 5);

  private final CheckClaim check =
      new CheckClaim(CheckSettings.offline(FeeSchedules.builtIn(), DAY));
  private final byte[] content;
  private final int receipts;

  WarmCheck(byte[] content, int receipts) {
    this.content = content;
    this.receipts = receipts;
  }

  void run() {
    var counts = new FindingCounts();
    check.file(
        new ByteArrayInputStream(content),
        checked -> counts.add(checked.part(), checked.findings()));
    if (counts.receipts() != receipts || counts.stops()) {
      throw new WrongAnswer(counts.receipts() + " receipts, " + counts.findings() + " findings");
    }
  }
}
