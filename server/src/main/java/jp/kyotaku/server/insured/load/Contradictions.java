package jp.kyotaku.server.insured.load;

import java.time.LocalDate;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.CardClassification;
import jp.kyotaku.kernel.code.CertificateKind;
import jp.kyotaku.kernel.code.ChangeKind;
import jp.kyotaku.kernel.field.Fields;

/** 一行の中の食い違い: what no single field shows. */
final class Contradictions {

  private Contradictions() {}

  static void find(FileKind kind, Row row) {
    switch (kind) {
      case COVERAGE -> coverage(row);
      case CERTIFICATE -> certificate(row);
      case MEDICAL_TICKET -> term(row);
      case CARD -> card(row);
    }
  }

  /** Lost on the day of acquisition means that it never held. */
  private static void coverage(Row row) {
    if (row.isBefore("disqualified_on", "qualified_from")) {
      row.refuse("disqualified_on", ErrorCode.PERIOD_REVERSED);
    }
    if (row.has("loss_reason") && !row.has("disqualified_on")) {
      row.refuse("disqualified_on", ErrorCode.VALUE_MISSING);
    }
    if (isMedicalAid(row)) {
      medicalAid(row);
    }
  }

  static boolean isMedicalAid(Row row) {
    return row.value("card_classification").equals(CardClassification.MEDICAL_AID.code());
  }

  private static void medicalAid(Row row) {
    if (Fields.BENEFICIARY_NUMBER.read(row.value("number"))
        instanceof Reading.Bad<String>(var code)) {
      row.refuse("number", code);
    }
    refuseWhere(row, "symbol", ErrorCode.ROW_VALUE_UNEXPECTED);
    refuseWhere(row, "branch", ErrorCode.ROW_VALUE_UNEXPECTED);
  }

  private static void certificate(Row row) {
    term(row);
    if (row.has("kind")) {
      switch (CertificateKind.valueOf(row.value("kind"))) {
        case INSURED_CARD -> refuseWhere(row, "category", ErrorCode.ROW_VALUE_UNEXPECTED);
        case ELDERLY_RECIPIENT -> elderlyRecipient(row);
        case LIMIT -> limit(row);
        case SPECIFIC_DISEASE -> specificDisease(row);
      }
    }
  }

  private static void elderlyRecipient(Row row) {
    refuseWhere(row, "category", ErrorCode.ROW_VALUE_UNEXPECTED);
    require(row, "copay_percent");
  }

  private static void limit(Row row) {
    require(row, "category");
    if (row.has("category")
        && Fields.LIMIT_CATEGORY.read(row.value("category")) instanceof Reading.Bad) {
      row.refuse("category", ErrorCode.CODE_UNKNOWN);
    }
  }

  /** The disease is part of the key. */
  private static void specificDisease(Row row) {
    if (Fields.SPECIFIC_DISEASE.read(row.value("category")) instanceof Reading.Bad) {
      row.refuse("category", ErrorCode.CODE_UNKNOWN);
    }
  }

  /** To end a paper on the day before it began takes it back. */
  private static void term(Row row) {
    boolean takenBack =
        row.change() == ChangeKind.END
            && row.has("valid_from")
            && row.has("valid_to")
            && LocalDate.parse(row.value("valid_from"))
                .minusDays(1)
                .equals(LocalDate.parse(row.value("valid_to")));
    if (row.isBefore("valid_to", "valid_from") && !takenBack) {
      row.refuse("valid_to", ErrorCode.PERIOD_REVERSED);
    }
  }

  private static void card(Row row) {
    refuseOtherThanDigits(row, "serial");
    refuseOtherThanDigits(row, "previous_serial");
  }

  private static void refuseOtherThanDigits(Row row, String name) {
    if (!row.value(name).chars().allMatch(c -> c >= '0' && c <= '9')) {
      row.refuse(name, ErrorCode.VALUE_NOT_DIGITS);
    }
  }

  private static void require(Row row, String name) {
    if (row.change() != ChangeKind.END && !row.has(name)) {
      row.refuse(name, ErrorCode.VALUE_MISSING);
    }
  }

  private static void refuseWhere(Row row, String name, ErrorCode code) {
    if (row.has(name)) {
      row.refuse(name, code);
    }
  }
}
