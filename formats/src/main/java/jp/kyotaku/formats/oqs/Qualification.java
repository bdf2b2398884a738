package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 資格確認結果のうち資格の期間と負担 (5.2)
 *
 * @param reasonOfLoss code 008
 * @param insuredPartialContributionRatio percent, of the latter-stage elderly only
 * @param preschool 未就学区分
 */
public record Qualification(
    Optional<LocalDate> qualificationDate,
    Optional<LocalDate> disqualificationDate,
    Optional<String> reasonOfLoss,
    Optional<LocalDate> insuredCertificateIssuanceDate,
    Optional<LocalDate> insuredCardValidDate,
    Optional<LocalDate> insuredCardExpirationDate,
    Optional<Integer> insuredPartialContributionRatio,
    boolean preschool) {}
