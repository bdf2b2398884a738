package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * 同意フラグ・同意日時・閲覧有効期限 (5.2, R-138)
 *
 * @param consTime absent where the flag is 0
 * @param availableTime absent where the flag is 0, and for 限度額 and 特定疾病, which have no such element
 */
public record Consent(
    ConsFlg consFlg, Optional<LocalDateTime> consTime, Optional<LocalDateTime> availableTime) {

  public static Consent refused() {
    return new Consent(ConsFlg.NONE, Optional.empty(), Optional.empty());
  }

  /** 同意有効期限切れ: there was one. */
  public static Consent expired(LocalDateTime consTime, Optional<LocalDateTime> availableTime) {
    return new Consent(ConsFlg.EXPIRED, Optional.of(consTime), availableTime);
  }

  public static Consent given(LocalDateTime consTime) {
    return new Consent(ConsFlg.GIVEN, Optional.of(consTime), Optional.empty());
  }

  public static Consent given(LocalDateTime consTime, LocalDateTime availableTime) {
    return new Consent(ConsFlg.GIVEN, Optional.of(consTime), Optional.of(availableTime));
  }
}
