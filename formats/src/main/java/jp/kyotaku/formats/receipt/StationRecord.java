package jp.kyotaku.formats.receipt;

import java.time.YearMonth;
import java.util.Optional;

/** 訪問看護ステーション情報レコード (HM). */
public record StationRecord(Line line) implements ClaimRecord {

  /** 審査支払機関 (HM.2, 別表1). */
  public String payerAgency() {
    return line.item(2);
  }

  /** 都道府県 (HM.3, 別表2). */
  public String prefecture() {
    return line.item(3);
  }

  /** 点数表 (HM.4, 別表3). */
  public String pointTable() {
    return line.item(4);
  }

  /** 訪問看護ステーションコード (HM.5). */
  public String stationCode() {
    return line.item(5);
  }

  /** 訪問看護ステーション名称 (HM.6). */
  public String stationName() {
    return line.item(6);
  }

  /** 請求年月 (HM.7). */
  public Optional<YearMonth> claimMonth() {
    return line.month(7);
  }

  /** 電話番号 (HM.8). */
  public String phone() {
    return line.item(8);
  }
}
