package jp.kyotaku.fees.masters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 指摘の集まり: what was found so far; reading goes on to the end so that all is told at once. */
final class Findings {

  /** An item is read more than once and told once. */
  private final Set<MasterFinding> all = new LinkedHashSet<>();

  void stop(Line line, Column column, String sentence, String action) {
    add(line, column, sentence, action, true);
  }

  void tell(Line line, Column column, String sentence, String action) {
    add(line, column, sentence, action, false);
  }

  private void add(Line line, Column column, String sentence, String action, boolean stops) {
    all.add(
        new MasterFinding(
            line.file(),
            line.number(),
            column.item(),
            column.name(),
            line.raw(column),
            sentence,
            action,
            stops));
  }

  /** About a file as a whole or a line that could not be taken apart. */
  void stop(String file, int line, String what, String sentence, String action) {
    all.add(new MasterFinding(file, line, 0, what, "", sentence, action, true));
  }

  boolean stopped() {
    return all.stream().anyMatch(MasterFinding::stops);
  }

  List<MasterFinding> all() {
    return List.copyOf(all);
  }
}
