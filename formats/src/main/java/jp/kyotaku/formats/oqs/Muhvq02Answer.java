package jp.kyotaku.formats.oqs;

import java.util.List;

/** 同意済資格情報一括取得（訪問診療等） 結果 OQSmuhvq02res, whole. */
public record Muhvq02Answer(Muhvq02Header header, List<BulkConfirmUnit> units)
    implements OqsAnswer {

  public Muhvq02Answer {
    units = List.copyOf(units);
  }

  /** An answer without units: 処理中, 異常終了, nobody found. */
  public static Muhvq02Answer without(Muhvq02Header header) {
    return new Muhvq02Answer(header, List.of());
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.MUHVQ02;
  }
}
