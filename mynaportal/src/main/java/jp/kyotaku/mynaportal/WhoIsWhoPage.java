package jp.kyotaku.mynaportal;

import java.util.List;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.SampleNation;

/** 見本のカードの一覧の中身 */
record WhoIsWhoPage(String day, List<CardGroup> groups) {

  static WhoIsWhoPage of(SampleCards cards) {
    return new WhoIsWhoPage(Japan.dateInWords(SampleNation.DAY), CardGroup.of(cards));
  }
}
