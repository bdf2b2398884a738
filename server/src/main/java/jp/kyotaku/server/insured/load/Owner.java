package jp.kyotaku.server.insured.load;

import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;

/** 行の持ち主の決まり: an insurer speaks of its own people, a welfare office of medical aid. */
final class Owner {

  private static final String COLUMN = "insurer_number";

  private final Sender sender;
  private final Map<String, InsurerKind> insurers;

  Owner(Sender sender, Map<String, InsurerKind> insurers) {
    this.sender = sender;
    this.insurers = insurers;
  }

  /** Why this sender may not send such a file at all. */
  Optional<ErrorCode> whyNot(FileKind kind) {
    boolean may =
        switch (sender) {
          case Sender.Central() -> true;
          case Sender.Insurer(var name) ->
              switch (kind) {
                case COVERAGE, CERTIFICATE -> insurers.get(name) != InsurerKind.PAYMENT_BODY;
                case MEDICAL_TICKET -> insurers.get(name) == InsurerKind.WELFARE_OFFICE;
                case CARD -> false;
              };
        };
    return may ? Optional.empty() : Optional.of(ErrorCode.LOAD_NOT_ALLOWED);
  }

  void check(FileKind kind, Row row) {
    switch (kind) {
      case COVERAGE -> {
        if (known(row)) {
          checkMedicalAid(row);
        }
      }
      case CERTIFICATE, MEDICAL_TICKET -> known(row);
      case CARD -> {}
    }
  }

  private boolean known(Row row) {
    String number = row.value(COLUMN);
    if (number.isEmpty()) {
      return false;
    }
    if (!isOf(sender, number)) {
      row.refuse(COLUMN, ErrorCode.ROW_NOT_YOURS);
      return false;
    }
    if (!insurers.containsKey(number)) {
      row.refuse(COLUMN, ErrorCode.ROW_INSURER_UNKNOWN);
      return false;
    }
    return true;
  }

  private void checkMedicalAid(Row row) {
    boolean welfareOffice = insurers.get(row.value(COLUMN)) == InsurerKind.WELFARE_OFFICE;
    if (row.has("card_classification") && Contradictions.isMedicalAid(row) != welfareOffice) {
      row.refuse("card_classification", ErrorCode.ROW_NOT_OF_THIS_SENDER);
    }
  }

  private static boolean isOf(Sender sender, String number) {
    return switch (sender) {
      case Sender.Central() -> true;
      case Sender.Insurer(var name) -> name.equals(number);
    };
  }
}
