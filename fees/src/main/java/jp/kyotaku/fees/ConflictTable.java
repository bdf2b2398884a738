package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 併算定背反の全組: the lines of conflicts.tsv as pairs, each seen from both sides. */
final class ConflictTable {

  private final Map<String, Map<String, List<Conflict>>> pairs = new HashMap<>();

  private ConflictTable() {}

  /** All pairs of items that the schedule of the day holds. */
  static ConflictTable of(List<ConflictRow> rows, LocalDate day, Set<String> codes) {
    var valid = rows.stream().filter(row -> row.validOn(day)).toList();
    var table = new ConflictTable();
    Set<Conflict> exempt = table.exempt(valid);
    for (ConflictRow row : valid) {
      switch (row.rule()) {
        case AMONG -> table.among(row, exempt, codes);
        case BETWEEN -> table.between(row, codes);
        case EXCEPT -> {}
      }
    }
    return table;
  }

  List<Conflict> of(FeeCode code) {
    var others = pairs.getOrDefault(code.digits(), Map.of());
    return others.values().stream().flatMap(List::stream).toList();
  }

  List<Conflict> between(FeeCode first, FeeCode second) {
    return pairs.getOrDefault(first.digits(), Map.of()).getOrDefault(second.digits(), List.of());
  }

  private Set<Conflict> exempt(List<ConflictRow> rows) {
    var exempt = new HashSet<Conflict>();
    for (ConflictRow row : rows) {
      if (row.rule() == ConflictRow.Rule.EXCEPT) {
        var pair = either(row, row.firsts().getFirst(), row.seconds().getFirst());
        exempt.add(pair);
        exempt.add(pair.seenFromSecond());
      }
    }
    return exempt;
  }

  private void among(ConflictRow row, Set<Conflict> exempt, Set<String> codes) {
    List<FeeCode> all = row.firsts();
    for (int first = 0; first < all.size(); first++) {
      for (int second = first + 1; second < all.size(); second++) {
        var pair = either(row, all.get(first), all.get(second));
        if (!exempt.contains(pair)) {
          add(pair, codes);
        }
      }
    }
  }

  private void between(ConflictRow row, Set<String> codes) {
    for (FeeCode first : row.firsts()) {
      for (FeeCode second : row.seconds()) {
        add(new Conflict(first, second, row.within(), row.payable()), codes);
      }
    }
  }

  private static Conflict either(ConflictRow row, FeeCode first, FeeCode second) {
    return new Conflict(first, second, row.within(), Conflict.Payable.EITHER);
  }

  private void add(Conflict conflict, Set<String> codes) {
    if (codes.contains(conflict.first().digits()) && codes.contains(conflict.second().digits())) {
      put(conflict);
      put(conflict.seenFromSecond());
    }
  }

  private void put(Conflict conflict) {
    pairs
        .computeIfAbsent(conflict.first().digits(), _ -> new HashMap<>())
        .computeIfAbsent(conflict.second().digits(), _ -> new ArrayList<>(1))
        .add(conflict);
  }
}
