package jp.kyotaku.fees.masters;

import java.util.Set;
import jp.kyotaku.fees.FeeCode;

/** 基本テーブルとの照合: the other tables may name only codes of the base table. */
final class Known {

  private Known() {}

  static void check(Line line, Column column, FeeCode code, Set<FeeCode> known) {
    if (!known.contains(code)) {
      line.findings().stop(line, column, "基本テーブルにないコードです。", "五つのファイルが同じ版か確かめてください。");
    }
  }
}
