package jp.kyotaku.formats.receipt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import jp.kyotaku.formats.receipt.FieldSpec.Mode;
import jp.kyotaku.formats.receipt.FieldSpec.Need;

/**
 * 項目の点検: one row of the specification table as a check. Of several mistakes of one item only the
 * first is told, for the others may follow from it.
 */
final class ItemCheck {

  /** As they are shown among characters that no file may have. */
  private static final Map<String, String> LINE_BREAKS = Map.of("0x0a", "LF", "0x0d", "CR");

  /** As {@link ClaimCharacters} names it. */
  private static final String TAB = "0x09";

  private final FieldSpec field;
  private final FieldRules rules;
  private final ValueCheck values;

  ItemCheck(FieldSpec field) {
    this.field = field;
    rules = field.rules();
    values = ValueCheck.of(field);
  }

  /** An item beyond the end of the line counts as empty. */
  void check(Line line, boolean firstClaim, Findings findings) {
    if (line.isEmpty(field.position())) {
      if (field.need() == Need.REQUIRED) {
        add(findings, line, Fault.ITEM_MISSING);
      }
    } else if (field.need() == Need.RESERVED) {
      add(findings, line, Fault.ITEM_RESERVED);
    } else {
      checkBytes(line, firstClaim, findings);
    }
  }

  private void checkBytes(Line line, boolean firstClaim, Findings findings) {
    byte[] bytes = line.rawBytes();
    int from = line.from(field.position());
    int to = line.to(field.position());
    int kinds = ClaimCharacters.kinds(bytes, from, to);
    if ((kinds & ClaimCharacters.FOREIGN) != 0) {
      addForeign(findings, line, ClaimCharacters.foreign(bytes, from, to));
    } else if (!takes(kinds)) {
      addWrong(findings, line, Fault.ITEM_MODE, field.mode().label(), field.mode().width());
    } else if (to - from > field.maxBytes()) {
      addWrong(findings, line, Fault.ITEM_TOO_LONG, to - from, field.maxBytes());
    } else if (field.fixed() && to - from < field.maxBytes()) {
      Fault tooShort = rules.paddedLeft() ? Fault.ITEM_NOT_PADDED : Fault.ITEM_TOO_SHORT;
      addWrong(findings, line, tooShort, to - from, field.maxBytes(), lengthInWords());
    } else if (endsBlank(bytes, from, to)) {
      add(findings, line, Fault.BLANKS);
    } else {
      checkValue(line, kinds, firstClaim, findings);
    }
  }

  private void checkValue(Line line, int kinds, boolean firstClaim, Findings findings) {
    if ((kinds & ClaimCharacters.SUBSTITUTE) != 0) {
      add(findings, line, Fault.SUBSTITUTE, "？・〓");
    } else if (line.byteLength(field.position()) < rules.least()) {
      int length = line.byteLength(field.position());
      addWrong(findings, line, Fault.ITEM_NOT_FULL, length, rules.least());
    } else {
      values.check(line, firstClaim, findings);
    }
  }

  private String lengthInWords() {
    return switch (field.kind()) {
      case DAY -> "和暦ではなく西暦の8桁（YYYYMMDD）";
      case MONTH -> "和暦ではなく西暦の6桁（YYYYMM）";
      case TYPE, CODE, NUMBER, DIGITS, TIME, TEXT, RESERVED -> "決められた桁数";
    };
  }

  private boolean takes(int kinds) {
    boolean half = (kinds & ClaimCharacters.HALF) != 0;
    boolean full = (kinds & ClaimCharacters.FULL) != 0;
    return switch (field.mode()) {
      case NUMBER -> !full && (kinds & ClaimCharacters.NO_DIGIT) == 0;
      case ALPHANUMERIC -> !full;
      case FULL_WIDTH -> !half;
      case EITHER -> !(half && full);
    };
  }

  private boolean endsBlank(byte[] bytes, int from, int to) {
    if (bytes[to - 1] == ' ') {
      return true;
    }
    boolean takesFull = field.mode() == Mode.FULL_WIDTH || field.mode() == Mode.EITHER;
    return takesFull && to - from >= 2 && endsWideBlank(bytes, from, to);
  }

  /** 8140: pairs begin at the front, so that an even place is the first byte of one. */
  private static boolean endsWideBlank(byte[] bytes, int from, int to) {
    return bytes[to - 1] == 0x40 && bytes[to - 2] == (byte) 0x81 && (to - from) % 2 == 0;
  }

  private void add(Findings findings, Line line, Fault fault, Object... words) {
    findings.add(fault.at(place(line), line.item(field.position()), words));
  }

  private void addWrong(Findings findings, Line line, Fault fault, Object... words) {
    findings.add(fault.under(rules.badCode(), place(line), line.item(field.position()), words));
  }

  private void addForeign(Findings findings, Line line, List<String> characters) {
    if (characters.stream().allMatch(LINE_BREAKS::containsKey)) {
      String names = characters.stream().distinct().map(LINE_BREAKS::get).collect(joined());
      add(findings, line, Fault.ITEM_BROKEN, names);
      return;
    }
    add(findings, line, Fault.ITEM_CHARACTER, String.join(" ", characters), proposal(characters));
  }

  /** Such as 髙→高. */
  private static String proposal(List<String> characters) {
    return characters.stream()
        .distinct()
        .map(character -> character + "→" + replacement(character))
        .collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("、");
  }

  private static String replacement(String character) {
    if (character.equals(TAB)) {
      return "空白";
    }
    String substitute = character.startsWith("0x") ? "" : ClaimText.substitute(character);
    return substitute.isEmpty() ? "削除" : substitute;
  }

  private Place place(Line line) {
    return Place.of(line, field.position());
  }
}
