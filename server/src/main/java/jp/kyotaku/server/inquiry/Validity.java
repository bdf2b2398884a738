package jp.kyotaku.server.inquiry;

import jp.kyotaku.server.insured.Entitlement;

/** 資格有効性 */
public enum Validity {
  VALID("1", "有効"),
  INVALID("2", "無効"),
  INVALID_NEWER_EXISTS("3", "無効（新しい資格あり）"),
  NOT_FOUND("4", "該当資格なし"),
  SEVERAL_MATCH("5", "複数該当"),
  VALID_WITHOUT_TICKET("6", "有効（未登録）");

  private final String code;
  private final String label;

  Validity(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public static Validity of(Entitlement entitlement) {
    return switch (entitlement) {
      case Entitlement.Entitled _ -> VALID;
      case Entitlement.WithoutTicket _ -> VALID_WITHOUT_TICKET;
      case Entitlement.Lapsed _ -> INVALID;
      case Entitlement.Superseded _ -> INVALID_NEWER_EXISTS;
      case Entitlement.NotFound _ -> NOT_FOUND;
      case Entitlement.SeveralMatch _ -> SEVERAL_MATCH;
    };
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }
}
