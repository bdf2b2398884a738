package jp.kyotaku.formats.receipt;

import java.time.LocalDate;
import java.util.Optional;

/** 医療機関・保険医情報レコード (IH). */
public record PhysicianRecord(Line line) implements ClaimRecord {

  /** 都道府県 (IH.2, 別表2). */
  public String prefecture() {
    return line.item(2);
  }

  /** 点数表 (IH.3, 別表3). */
  public String pointTable() {
    return line.item(3);
  }

  /** コード (IH.4). */
  public String code() {
    return line.item(4);
  }

  /** 主治医の属する医療機関等の名称 (IH.5). */
  public String institution() {
    return line.item(5);
  }

  /** 主治医の氏名 (IH.6). */
  public String physician() {
    return line.item(6);
  }

  /** 主治医への直近報告年月日 (IH.7). */
  public Optional<LocalDate> lastReport() {
    return line.day(7);
  }
}
