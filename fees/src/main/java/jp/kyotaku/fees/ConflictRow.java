package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.List;

/** conflicts.tsvの一行: pages of pairs in one line, the names of sets replaced by their codes. */
record ConflictRow(
    Rule rule,
    ConflictUnit within,
    Conflict.Payable payable,
    List<FeeCode> firsts,
    List<FeeCode> seconds,
    LocalDate from,
    LocalDate until) {

  /** What the line says of its codes. */
  enum Rule {
    /** Each of the first codes excludes each other of them. */
    AMONG,
    /** But not these two. */
    EXCEPT,
    /** Each of the first excludes each of the second. */
    BETWEEN
  }

  ConflictRow {
    firsts = List.copyOf(firsts);
    seconds = List.copyOf(seconds);
  }

  boolean validOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
