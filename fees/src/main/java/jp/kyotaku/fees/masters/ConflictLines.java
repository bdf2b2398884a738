package jp.kyotaku.fees.masters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.fees.Conflict;
import jp.kyotaku.fees.ConflictUnit;
import jp.kyotaku.fees.DatedConflict;
import jp.kyotaku.fees.FeeCode;

/** 併算定背反テーブル: every pair stands there twice, seen from each side. */
final class ConflictLines {

  private final Map<DatedConflict, Line> lines = new LinkedHashMap<>();

  ConflictLines(List<Line> all, Set<FeeCode> known) {
    for (Line line : all) {
      if (!line.takenBack()) {
        read(line, known).ifPresent(conflict -> lines.put(conflict, line));
      }
    }
    lines.forEach(this::mirrored);
  }

  /** Each pair once. */
  List<DatedConflict> all() {
    return lines.keySet().stream().map(ConflictLines::oneSide).distinct().toList();
  }

  boolean names(FeeCode code) {
    return lines.keySet().stream().anyMatch(one -> one.conflict().first().equals(code));
  }

  private static Optional<DatedConflict> read(Line line, Set<FeeCode> known) {
    var first = line.code(Column.Conflicts.FIRST);
    var second = line.code(Column.Conflicts.SECOND);
    var payable = payable(line);
    var unit = ConflictUnit.of(line.raw(Column.Conflicts.UNIT));
    if (unit.isEmpty()) {
      notUnderstood(line, Column.Conflicts.UNIT);
    }
    if (!line.is(Column.Conflicts.SPECIAL, "0")) {
      line.findings()
          .tell(line, Column.Conflicts.SPECIAL, "特例条件が付いています。", "条件を見ずに、背反するものとして取り込みます。");
    }
    if (first.isEmpty() || second.isEmpty() || payable.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    Known.check(line, Column.Conflicts.FIRST, first.get(), known);
    Known.check(line, Column.Conflicts.SECOND, second.get(), known);
    return Optional.of(
        new DatedConflict(
            new Conflict(first.get(), second.get(), unit.get(), payable.get()),
            line.from(Column.Conflicts.FROM),
            line.until(Column.Conflicts.UNTIL)));
  }

  /** 背反区分 0: the item of this line stays; 1: the other; 2: either. */
  private static Optional<Conflict.Payable> payable(Line line) {
    return switch (line.raw(Column.Conflicts.PAYABLE)) {
      case "0" -> Optional.of(Conflict.Payable.FIRST);
      case "1" -> Optional.of(Conflict.Payable.SECOND);
      case "2" -> Optional.of(Conflict.Payable.EITHER);
      default -> {
        notUnderstood(line, Column.Conflicts.PAYABLE);
        yield Optional.empty();
      }
    };
  }

  private static void notUnderstood(Line line, Column column) {
    line.findings().tell(line, column, "このプログラムが知らない値です。", "この行は取り込みません。点検では背反を見ません。");
  }

  private void mirrored(DatedConflict conflict, Line line) {
    if (!lines.containsKey(otherSide(conflict))) {
      line.findings()
          .tell(
              line,
              Column.Conflicts.SECOND,
              "反対側から見た行がありません。",
              "両側から背反するものとして取り込みます。公表元の訂正がないか確かめてください。");
    }
  }

  private static DatedConflict otherSide(DatedConflict one) {
    return new DatedConflict(one.conflict().seenFromSecond(), one.from(), one.until());
  }

  private static DatedConflict oneSide(DatedConflict one) {
    boolean turned =
        switch (one.conflict().payable()) {
          case FIRST -> false;
          case SECOND -> true;
          case EITHER -> one.conflict().first().compareTo(one.conflict().second()) > 0;
        };
    return turned ? otherSide(one) : one;
  }
}
