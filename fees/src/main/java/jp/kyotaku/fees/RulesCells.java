package jp.kyotaku.fees;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 条件の列: the cells of items.tsv that tell when an item may be billed, read and written. */
final class RulesCells {

  private static final String STATED = "stated";
  private static final String AS_BEFORE = "as-before";
  private static final String LIKE = "like:";
  private static final String UNKNOWN = "unknown";

  /** From {@code rules} to {@code marks}. */
  private static final int CELLS = 13;

  private RulesCells() {}

  static RulesCell read(Rows.Row row) {
    String rules = row.cell("rules");
    if (rules.startsWith(LIKE)) {
      FeeCode code = Words.code(row, "rules", rules.substring(LIKE.length()));
      return new RulesCell.Like(code, givenLimits(row), givenFacility(row));
    }
    return switch (rules) {
      case STATED -> new RulesCell.Stated(stated(row));
      case AS_BEFORE -> new RulesCell.AsBefore();
      case UNKNOWN -> new RulesCell.Unknown();
      default -> throw row.damaged("rules");
    };
  }

  private static FeeRules stated(Rows.Row row) {
    return new FeeRules(
        ages(row),
        Words.read(InsuranceScope.values(), row, "scope"),
        listed(row, "jobs").stream().map(code -> job(row, code)).toList(),
        Words.read(VisitCountRule.values(), row, "visits"),
        listed(row, "instructions").stream().map(code -> instruction(row, code)).toList(),
        row.cell("alone").equals("yes"),
        row.cell("add-ons").equals(Words.NONE) ? "" : row.cell("add-ons"),
        facility(row),
        limits(row),
        row.cell("kind"),
        place(row));
  }

  private static JobCode job(Rows.Row row, String code) {
    return JobCode.of(code).orElseThrow(() -> row.damaged("jobs"));
  }

  private static InstructionKind instruction(Rows.Row row, String code) {
    return InstructionKind.of(code).orElseThrow(() -> row.damaged("instructions"));
  }

  /**
   * From–to in completed years, as people say it; the record holds the first age that is too high.
   */
  private static AgeRange ages(Rows.Row row) {
    String cell = row.cell("ages");
    if (cell.equals(Words.NONE)) {
      return AgeRange.ALL;
    }
    List<String> ends = parts(row, "ages", cell, '-', 2);
    int below = ends.get(1).isEmpty() ? 0 : Words.number(row, "ages", ends.get(1)) + 1;
    return new AgeRange(Words.number(row, "ages", ends.get(0)), below);
  }

  private static @Nullable List<Limit> givenLimits(Rows.Row row) {
    return row.cell("limits").isEmpty() ? null : limits(row);
  }

  private static List<Limit> limits(Rows.Row row) {
    var limits = new ArrayList<Limit>();
    for (String word : row.words("limits")) {
      List<String> pair = parts(row, "limits", word, ':', 2);
      LimitUnit unit =
          Words.find(LimitUnit.values(), pair.get(0)).orElseThrow(() -> row.damaged("limits"));
      limits.add(new Limit(unit, Words.number(row, "limits", pair.get(1))));
    }
    return limits;
  }

  private static @Nullable List<FacilityStandard> givenFacility(Rows.Row row) {
    return row.cell("facility").isEmpty() ? null : facility(row);
  }

  private static List<FacilityStandard> facility(Rows.Row row) {
    var standards = new ArrayList<FacilityStandard>();
    for (String word : listed(row, "facility")) {
      List<String> three = parts(row, "facility", word, ':', 3);
      standards.add(new FacilityStandard(three.get(0), three.get(1), three.get(2)));
    }
    return standards;
  }

  private static PrintPlace place(Rows.Row row) {
    List<String> three = parts(row, "place", row.cell("place"), '-', 3);
    return new PrintPlace(three.get(0), three.get(1), three.get(2), row.cell("marks"));
  }

  private static List<String> listed(Rows.Row row, String column) {
    String cell = row.cell(column);
    return cell.equals(Words.NONE) ? List.of() : List.of(cell.split(",", -1));
  }

  private static List<String> parts(Rows.Row row, String column, String text, char by, int count) {
    List<String> parts = List.of(text.split(String.valueOf(by), -1));
    if (parts.size() != count) {
      throw row.damaged(column);
    }
    return parts;
  }

  /** The cells from {@code rules} to {@code marks}, in the order of the head. */
  static List<String> write(Fact<FeeRules> rules) {
    return switch (rules) {
      case Fact.Stated<FeeRules>(var stated) -> write(stated);
      case Fact.Presumed<FeeRules> _, Fact.Unknown<FeeRules> _ -> unknown();
    };
  }

  private static List<String> unknown() {
    var cells = new ArrayList<>(Collections.nCopies(CELLS, ""));
    cells.set(0, UNKNOWN);
    return cells;
  }

  private static List<String> write(FeeRules rules) {
    return List.of(
        STATED,
        written(rules.ages()),
        Words.of(rules.scope()),
        listed(rules.jobs().stream().map(JobCode::code).toList(), ","),
        Words.of(rules.visitCount()),
        listed(rules.instructions().stream().map(InstructionKind::code).toList(), ","),
        rules.mayStandAlone() ? "yes" : "no",
        rules.addOnGroup().isEmpty() ? Words.NONE : rules.addOnGroup(),
        listed(rules.facility().stream().map(RulesCells::written).toList(), ","),
        listed(rules.limits().stream().map(RulesCells::written).toList(), " "),
        rules.kind(),
        String.join("-", rules.place().column(), rules.place().row(), rules.place().serial()),
        rules.place().marks());
  }

  private static String written(AgeRange ages) {
    if (ages.equals(AgeRange.ALL)) {
      return Words.NONE;
    }
    return ages.from() + "-" + (ages.below() == 0 ? "" : String.valueOf(ages.below() - 1));
  }

  private static String written(FacilityStandard standard) {
    return String.join(":", standard.group(), standard.code(), standard.choice());
  }

  private static String written(Limit limit) {
    return Words.of(limit.unit()) + ":" + limit.max();
  }

  private static String listed(List<String> words, String between) {
    return words.isEmpty() ? Words.NONE : words.stream().collect(Collectors.joining(between));
  }
}
