package jp.kyotaku.formats.receipt;

import java.util.function.Consumer;

/** 行の修復: a record whose items are safely repaired; every other line stays as it is. */
final class LineRepair {

  /** Half of a character: nobody knows what stood there. */
  private static final String UNREADABLE = "\uFFFD";

  private static final int SEARCH_NUMBER = 15;

  private final Consumer<Repair> told;

  LineRepair(Consumer<Repair> told) {
    this.told = told;
  }

  /** Items are touched only where all are there: else they may be shifted. */
  Line repaired(Line line) {
    RecordType type = line.typeOrNull();
    if (type == null || !line.isWhole()) {
      return line;
    }
    Line right = line;
    for (FieldSpec field : type.fields()) {
      if (type == RecordType.RE && field.position() == SEARCH_NUMBER) {
        continue; // 検索番号 goes back as it came
      }
      String value = line.item(field.position());
      String repaired = repaired(line, field, value);
      right = repaired.equals(value) ? right : right.with(field.position(), repaired);
    }
    return right;
  }

  private String repaired(Line line, FieldSpec field, String value) {
    if (value.contains(UNREADABLE)) {
      return value;
    }
    String present = value;
    for (ItemRepair step : ItemRepair.values()) {
      var repair = step.of(line, field, present);
      repair.ifPresent(told);
      present = repair.map(Repair::after).orElse(present);
    }
    if (ItemRepair.losesName(present, field)) {
      var place = Place.of(line, field.position());
      told.accept(new Repair(place, Repair.Kind.NAME_LEFT, present, present));
    }
    return present;
  }
}
