package jp.kyotaku.formats.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 心身の状態レコード (JS). */
public record ConditionRecord(Line line) implements ClaimRecord {

  /** 心身の状態 (JS.2). */
  public String condition() {
    return line.item(2);
  }

  /** 基準告示第２の１に規定する疾病等の有無 (JS.3, 別表13). */
  public List<String> statedDiseases() {
    return line.codes(3, 2);
  }

  /** 該当する疾病等 (JS.4, 別表14). */
  public List<String> diseases() {
    return line.codes(4, 3);
  }

  /** ＧＡＦ尺度 判定した値 (JS.5, 別表28). */
  public String gafValue() {
    return line.item(5);
  }

  /** ＧＡＦ尺度 判定した年月日 (JS.6). */
  public Optional<LocalDate> gafDate() {
    return line.day(6);
  }
}
