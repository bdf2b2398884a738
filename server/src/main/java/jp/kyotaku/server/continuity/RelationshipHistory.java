package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.util.List;

/**
 * 一人の一つの機関での経過
 *
 * @param turns in the order in which they happened
 * @param results in the order in which they came
 */
record RelationshipHistory(List<Turn> turns, List<ReviewResult> results) {

  static final RelationshipHistory NONE = new RelationshipHistory(List.of(), List.of());

  RelationshipHistory {
    turns = List.copyOf(turns);
    results = List.copyOf(results);
  }

  /** What was known in the evening of a day. */
  RelationshipHistory knownOn(LocalDate day) {
    return new RelationshipHistory(
        turns.stream().filter(turn -> !turn.on().isAfter(day)).toList(),
        results.stream().filter(result -> !result.knownOn().isAfter(day)).toList());
  }

  boolean verifiedBy(LocalDate day) {
    return turns.stream()
        .anyMatch(turn -> turn instanceof Turn.Verified && !turn.on().isAfter(day));
  }
}
