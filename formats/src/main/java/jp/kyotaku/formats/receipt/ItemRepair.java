package jp.kyotaku.formats.receipt;

import java.util.Optional;
import jp.kyotaku.formats.receipt.FieldSpec.Kind;
import jp.kyotaku.formats.text.Substitutes;

/** 項目の修復: the safe changes of one value, one after the other. */
enum ItemRepair {
  QUOTES(Repair.Kind.QUOTES) {
    @Override
    String repaired(String value, FieldSpec field) {
      boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
      return quoted ? value.substring(1, value.length() - 1) : value;
    }
  },
  CHARACTER(Repair.Kind.CHARACTER) {
    @Override
    String repaired(String value, FieldSpec field) {
      String carried = ClaimText.carry(value).text();
      boolean lost = carried.contains(Substitutes.UNKNOWN) && !value.contains(Substitutes.UNKNOWN);
      return lost ? value : carried;
    }
  },
  WIDTH(Repair.Kind.WIDTH) {
    @Override
    String repaired(String value, FieldSpec field) {
      return switch (field.mode()) {
        case NUMBER -> ClaimText.narrowed(value);
        case FULL_WIDTH -> ClaimText.widened(value);
        case ALPHANUMERIC, EITHER -> value;
      };
    }
  },
  BLANKS(Repair.Kind.BLANKS) {
    @Override
    String repaired(String value, FieldSpec field) {
      return value.stripTrailing();
    }
  },
  ZEROS(Repair.Kind.ZEROS) {
    @Override
    String repaired(String value, FieldSpec field) {
      boolean number = field.kind() == Kind.NUMBER && !field.rules().zerosTaken();
      return number ? value.replaceFirst("^0+(?=[0-9])", "") : value;
    }
  },
  PADDING(Repair.Kind.PADDING) {
    @Override
    String repaired(String value, FieldSpec field) {
      boolean short4or6 = field.rules().paddedLeft() && value.matches("[0-9]{4}|[0-9]{6}");
      return short4or6 ? " ".repeat(field.maxBytes() - value.length()) + value : value;
    }
  };

  private final Repair.Kind kind;

  ItemRepair(Repair.Kind kind) {
    this.kind = kind;
  }

  abstract String repaired(String value, FieldSpec field);

  /** The change, where there is one. */
  Optional<Repair> of(Line line, FieldSpec field, String value) {
    String repaired = repaired(value, field);
    return repaired.equals(value)
        ? Optional.empty()
        : Optional.of(new Repair(Place.of(line, field.position()), kind, value, repaired));
  }
}
