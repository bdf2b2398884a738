package jp.kyotaku.fees.masters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.Limit;
import jp.kyotaku.fees.LimitUnit;

/** 算定回数限度テーブル: how often each item may be billed. */
final class LimitLines {

  private final Map<FeeCode, List<Dated<Limit>>> limits = new HashMap<>();

  /** Items with a limit in a unit that this program does not know. */
  private final Set<FeeCode> notUnderstood = new HashSet<>();

  LimitLines(List<Line> lines, Set<FeeCode> known) {
    for (Line line : lines) {
      if (!line.takenBack()) {
        line.code(Column.Limits.CODE).ifPresent(code -> read(line, code, known));
      }
    }
  }

  List<Dated<Limit>> of(FeeCode code) {
    return limits.getOrDefault(code, List.of());
  }

  boolean understood(FeeCode code) {
    return !notUnderstood.contains(code);
  }

  boolean names(FeeCode code) {
    return limits.containsKey(code) || notUnderstood.contains(code);
  }

  private void read(Line line, FeeCode code, Set<FeeCode> known) {
    Known.check(line, Column.Limits.CODE, code, known);
    line.oneOf(Column.Limits.EXCESS, "0", "1");
    int max = line.number(Column.Limits.MAX);
    // 0: 算定回数に制限がない
    if (max == 0) {
      return;
    }
    LimitUnit.of(line.raw(Column.Limits.UNIT))
        .ifPresentOrElse(unit -> put(line, code, new Limit(unit, max)), () -> skip(line, code));
  }

  private void put(Line line, FeeCode code, Limit limit) {
    limits
        .computeIfAbsent(code, _ -> new ArrayList<>())
        .add(new Dated<>(limit, line.from(Column.Limits.FROM), line.until(Column.Limits.UNTIL)));
  }

  private void skip(Line line, FeeCode code) {
    notUnderstood.add(code);
    line.findings()
        .tell(line, Column.Limits.UNIT, "このプログラムが知らない算定単位です。", "このコードの算定の条件は「不明」として取り込みます。");
  }
}
