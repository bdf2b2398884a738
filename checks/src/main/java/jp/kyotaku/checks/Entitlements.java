package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.List;

/** 訪問日の資格: what is known of the entitlements of the people in a claim. */
public interface Entitlements {

  /**
   * 請求された人, as the receipt names it.
   *
   * @param insurerNumber of the insurer, or of the first public payer where there is no insurer
   * @param number 被保険者証の番号, or 受給者番号
   * @param name 氏名, which a receipt always has
   * @param kana in katakana of either width; may be empty
   */
  record Claimed(
      String insurerNumber,
      String symbol,
      String number,
      String name,
      String kana,
      LocalDate birthDate) {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Claimed[***]";
    }
  }

  /** 分かること */
  sealed interface Known {

    /** 資格のある人: all entitlements of the person that are known, of any time. */
    record Entitled(List<Entitlement> entitlements) implements Known {

      public Entitled {
        entitlements = List.copyOf(entitlements);
      }
    }

    /** 該当資格なし: somebody asked for exactly this person, and nobody was found. */
    record Nobody() implements Known {}

    /** 照会していない: nothing follows. */
    record NotAsked() implements Known {}
  }

  Known of(Claimed person);
}
