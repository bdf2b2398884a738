package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.identity.RenewalNotice;

/**
 * 同意した人の資格 (T06)
 *
 * @param ground 電子資格確認 on the day of the reading, 再照会 afterwards
 * @param windowEnd 同意を使える最後の日: for a home visit 再照会
 * @param renewal 電子証明書の更新のお知らせ
 */
public record ConsentedEligibility(
    ConfirmedEligibility confirmed,
    ConsentRegistration registration,
    LegalGround ground,
    LocalDate windowEnd,
    Optional<RenewalNotice> renewal) {

  public Optional<String> renewalInWords() {
    return renewal.map(RenewalNotice::inWords);
  }
}
