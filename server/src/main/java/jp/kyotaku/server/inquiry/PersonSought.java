package jp.kyotaku.server.inquiry;

import jp.kyotaku.server.insured.NumberOnCard;

/** 履歴で探す人 (T14) */
public sealed interface PersonSought {

  /** 保険者番号と番号 */
  record ByNumber(NumberOnCard number) implements PersonSought {}

  /** 照会番号 */
  record ByReference(String number) implements PersonSought {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "ByReference[***]";
    }
  }
}
