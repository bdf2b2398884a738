package jp.kyotaku.formats.receipt;

import java.util.List;

/** 傷病名レコード (SY). */
public record DiseaseRecord(Line line) implements ClaimRecord {

  /** 傷病名コード (SY.2). */
  public String code() {
    return line.item(2);
  }

  /** 修飾語コード (SY.3). */
  public List<String> modifiers() {
    return line.codes(3, 4);
  }

  /** 傷病名称 (SY.4). */
  public String name() {
    return line.item(4);
  }

  /** 補足コメント (SY.5). */
  public String supplement() {
    return line.item(5);
  }
}
