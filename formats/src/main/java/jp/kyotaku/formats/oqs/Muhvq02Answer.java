package jp.kyotaku.formats.oqs;

import java.util.List;

/** 同意済資格情報一括取得（訪問診療等） 結果 OQSmuhvq02res, as a client reads it whole. */
public record Muhvq02Answer(Muhvq02Header header, List<BulkConfirmUnit> units) {

  public Muhvq02Answer {
    units = List.copyOf(units);
  }
}
