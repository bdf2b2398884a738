package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 高齢受給者証情報 (5.2)
 *
 * @param contributionRatio percent
 */
public record ElderlyRecipientCertificateInfo(
    Optional<LocalDate> certificateDate,
    Optional<LocalDate> validStartDate,
    Optional<LocalDate> validEndDate,
    Optional<Integer> contributionRatio) {}
