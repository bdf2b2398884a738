package jp.kyotaku.server.rehearsal.web;

import java.time.LocalDateTime;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.rehearsal.TestDataCounts;
import jp.kyotaku.server.rehearsal.TestDataDeed;
import jp.kyotaku.server.rehearsal.TestDataSet;

/** これまでの操作の一行 (T17) */
record DeedLine(String at, String user, String deed, String result) {

  static DeedLine of(TestDataDeed deed) {
    var at = LocalDateTime.ofInstant(deed.at(), Japan.ZONE);
    return new DeedLine(
        "%s %d時%02d分".formatted(Japan.dateInWords(at.toLocalDate()), at.getHour(), at.getMinute()),
        deed.userId(),
        deed.set().map(TestDataSet::label).map(label -> label + "を入れた").orElse("稽古のデータを消した"),
        deed.set().map(_ -> inWords(deed.counts())).orElse("消した"));
  }

  private static String inWords(TestDataCounts counts) {
    String words =
        "新しい行%,d、はじめの内容に戻した行%,d、そのままの行%,d"
            .formatted(counts.added(), counts.restored(), counts.unchanged());
    return counts.leftOut() == 0
        ? words
        : words + "、ほかの行とぶつかって入れなかった行%,d".formatted(counts.leftOut());
  }
}
