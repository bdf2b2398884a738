package jp.kyotaku.formats.receipt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 値の点検: days, codes and numbers of one item whose characters and length are right. */
final class ValueCheck {

  private final FieldSpec field;
  private final FieldRules rules;
  private final int position;
  private final CodeSet codes;

  private ValueCheck(FieldSpec field) {
    this.field = field;
    rules = field.rules();
    position = field.position();
    codes = CodeSet.of(codesOf(field));
  }

  static ValueCheck of(FieldSpec field) {
    return new ValueCheck(field);
  }

  /** The codes that may stand here; empty where any may. */
  private static Set<String> codesOf(FieldSpec field) {
    FieldRules rules = field.rules();
    if (field.codeTable() == 0) {
      return Set.copyOf(rules.only());
    }
    return CodeTable.number(field.codeTable()).codes().keySet().stream()
        .filter(code -> rules.only().isEmpty() || rules.only().contains(code))
        .filter(code -> !rules.not().contains(code))
        .collect(Collectors.toUnmodifiableSet());
  }

  void check(Line line, boolean firstClaim, Findings findings) {
    switch (field.kind()) {
      case DAY -> expect(line.day(position).isPresent(), Fault.NO_DAY, line, findings);
      case MONTH -> expect(line.month(position).isPresent(), Fault.NO_MONTH, line, findings);
      case TIME -> expect(line.time(position).isPresent(), Fault.NO_TIME, line, findings);
      case NUMBER -> expect(!hasNeedlessZeros(line), Fault.ZEROS, line, findings);
      case DIGITS -> checkDigits(line, findings);
      case CODE -> checkCodes(line, firstClaim, findings);
      case TEXT, TYPE, RESERVED -> {
        // anything that the mode takes
      }
    }
  }

  private boolean hasNeedlessZeros(Line line) {
    return line.byteLength(position) > 1
        && line.rawBytes()[line.from(position)] == '0'
        && !rules.zerosTaken();
  }

  private void checkDigits(Line line, Findings findings) {
    if (!isDigits(line)) {
      add(findings, line, Fault.NOT_DIGITS);
    } else if (rules.each() > 0 && line.byteLength(position) % rules.each() != 0) {
      addNotWhole(findings, line);
    } else if (!codes.isEmpty() && !isCode(line)) {
      addUnknown(findings, line);
    }
  }

  private boolean isDigits(Line line) {
    byte[] bytes = line.rawBytes();
    int from = line.from(position);
    if (rules.paddedLeft()) {
      from = afterPadding(bytes, from);
    }
    for (int at = from; at < line.to(position); at++) {
      if (bytes[at] < '0' || bytes[at] > '9') {
        return false;
      }
    }
    return from < line.to(position);
  }

  /** Two or four blanks: a number of six or four digits in a place of eight. */
  private static int afterPadding(byte[] bytes, int from) {
    int at = from;
    while (at < from + 4 && bytes[at] == ' ' && bytes[at + 1] == ' ') {
      at += 2;
    }
    return at;
  }

  private void checkCodes(Line line, boolean firstClaim, Findings findings) {
    if (rules.each() > 0) {
      checkRow(line, findings);
    } else if (!isCode(line)) {
      addUnknown(findings, line);
    } else if (firstClaim && !rules.first().isEmpty()) {
      boolean first = line.item(position).equals(rules.first());
      expect(first, Fault.CODE_NOT_FIRST, line, findings, rules.first());
    }
  }

  private void checkRow(Line line, Findings findings) {
    if (line.byteLength(position) % rules.each() != 0) {
      addNotWhole(findings, line);
    } else if (!codes.hasEach(
        line.rawBytes(), line.from(position), line.to(position), rules.each())) {
      addUnknown(findings, line);
    } else if (line.byteLength(position) > rules.each()) {
      checkTogether(line, findings);
    }
  }

  private boolean isCode(Line line) {
    return codes.has(line.rawBytes(), line.from(position), line.to(position));
  }

  private void checkTogether(Line line, Findings findings) {
    List<String> row = line.codes(position, rules.each());
    if (rules.distinct() && new HashSet<>(row).size() < row.size()) {
      add(findings, line, Fault.CODE_TWICE);
    } else {
      boolean mixed = row.contains(rules.alone());
      expect(!mixed, Fault.CODE_NOT_ALONE, line, findings, rules.alone());
    }
  }

  private void expect(boolean right, Fault fault, Line line, Findings findings, Object... words) {
    if (!right) {
      add(findings, line, fault, words);
    }
  }

  private void addNotWhole(Findings findings, Line line) {
    findings.add(
        Fault.CODES_NOT_WHOLE.under(
            rules.multipleCode(), place(line), line.item(position), rules.each()));
  }

  private void addUnknown(Findings findings, Line line) {
    add(findings, line, Fault.CODE_UNKNOWN, tableInWords(), codes.inWords());
  }

  private String tableInWords() {
    return field.codeTable() == 0
        ? "決められた値"
        : "別表" + field.codeTable() + "（" + CodeTable.number(field.codeTable()).name() + "）";
  }

  private void add(Findings findings, Line line, Fault fault, Object... words) {
    String code = fault == Fault.ZEROS ? "" : rules.badCode();
    findings.add(fault.under(code, place(line), line.item(position), words));
  }

  private Place place(Line line) {
    return Place.of(line, position);
  }
}
