package jp.kyotaku.formats.receipt;

import java.util.List;
import java.util.Map;
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
      return lost || losesName(value, field) ? value : carried;
    }
  },
  WIDTH(Repair.Kind.WIDTH) {
    @Override
    String repaired(String value, FieldSpec field) {
      return switch (field.mode()) {
        case NUMBER -> ClaimText.narrowed(value);
        case FULL_WIDTH -> ClaimText.widened(value);
        case ALPHANUMERIC -> narrowedWhole(value);
        case EITHER -> value;
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

  /** 氏名、名称: what people and places are called; 髙 is not 高 there. */
  private static final Map<RecordType, List<Integer>> NAMES =
      Map.of(
          RecordType.HM, List.of(6),
          RecordType.RE, List.of(5),
          RecordType.IH, List.of(5, 6));

  private final Repair.Kind kind;

  ItemRepair(Repair.Kind kind) {
    this.kind = kind;
  }

  /** Where something full-width would be left, it is left as it is. */
  private static String narrowedWhole(String value) {
    String narrow = ClaimText.narrowed(value);
    return narrow.chars().allMatch(letter -> letter < 0x80) ? narrow : value;
  }

  abstract String repaired(String value, FieldSpec field);

  /** Whether a name has a kanji that no file can carry. */
  static boolean losesName(String value, FieldSpec field) {
    return NAMES.getOrDefault(field.record(), List.of()).contains(field.position())
        && ClaimText.carry(value).replaced().stream()
            .anyMatch(character -> Character.isIdeographic(character.codePointAt(0)));
  }

  /** The change, where there is one. */
  Optional<Repair> of(Line line, FieldSpec field, String value) {
    String repaired = repaired(value, field);
    return repaired.equals(value)
        ? Optional.empty()
        : Optional.of(new Repair(Place.of(line, field.position()), kind, value, repaired));
  }
}
