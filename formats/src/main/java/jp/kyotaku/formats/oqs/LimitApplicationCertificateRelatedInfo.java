package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 限度額適用認定証関連情報 (5.2, R-136)
 *
 * @param classification 証区分, code 011
 * @param classificationFlag 適用区分, code 012
 * @param longTermDate 長期入院該当年月日
 */
public record LimitApplicationCertificateRelatedInfo(
    Optional<String> classification,
    Optional<String> classificationFlag,
    Optional<LocalDate> certificateDate,
    Optional<LocalDate> validStartDate,
    Optional<LocalDate> validEndDate,
    Optional<LocalDate> longTermDate) {}
