package jp.kyotaku.checks;

import jp.kyotaku.formats.receipt.CodeTable;

/**
 * レセプト種別 (別表4), taken apart.
 *
 * @param known whether the code is one of the table; nothing follows from one that is not
 * @param publicPayers how many KO records it asks for
 */
record ReceiptType(boolean known, Scheme scheme, int publicPayers, PersonClass person) {

  /** 医保・国保、公費、後期 (second digit) */
  enum Scheme {
    INSURANCE,
    PUBLIC_ONLY,
    LATTER_STAGE
  }

  /** 本人・家族などの別 (fourth digit) */
  enum PersonClass {
    SELF,
    PRESCHOOL,
    FAMILY,
    ELDERLY_GENERAL,
    ELDERLY_SEVEN_TENTHS;

    boolean elderly() {
      return this == ELDERLY_GENERAL || this == ELDERLY_SEVEN_TENTHS;
    }
  }

  private static final ReceiptType UNKNOWN =
      new ReceiptType(false, Scheme.INSURANCE, 0, PersonClass.SELF);

  static ReceiptType of(String code) {
    return CodeTable.number(4).has(code) ? known(code) : UNKNOWN;
  }

  private static ReceiptType known(String code) {
    var scheme =
        switch (code.charAt(1)) {
          case '2' -> Scheme.PUBLIC_ONLY;
          case '3' -> Scheme.LATTER_STAGE;
          default -> Scheme.INSURANCE;
        };
    int payers = code.charAt(2) - '0';
    return new ReceiptType(
        true, scheme, scheme == Scheme.PUBLIC_ONLY ? payers : payers - 1, person(code.charAt(3)));
  }

  private static PersonClass person(char digit) {
    return switch (digit) {
      case '4' -> PersonClass.PRESCHOOL;
      case '6' -> PersonClass.FAMILY;
      case '8' -> PersonClass.ELDERLY_GENERAL;
      case '0' -> PersonClass.ELDERLY_SEVEN_TENTHS;
      default -> PersonClass.SELF;
    };
  }

  boolean insured() {
    return scheme != Scheme.PUBLIC_ONLY;
  }

  boolean latterStage() {
    return scheme == Scheme.LATTER_STAGE;
  }
}
