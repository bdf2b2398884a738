package jp.kyotaku.samples;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;

/**
 * 見本の資格
 *
 * @param cardClassification 被保険者証区分
 * @param dependant true for 家族, false for 本人
 * @param copayPercent 一部負担金割合, of the latter-stage elderly only
 * @param limitCategory 限度額の適用区分
 */
public record SampleCoverage(
    InsurerNumber insurer,
    String insurerName,
    String cardClassification,
    InsuredId insuredId,
    boolean dependant,
    LocalDate qualifiedFrom,
    Optional<LocalDate> disqualifiedOn,
    Optional<Integer> copayPercent,
    Optional<String> limitCategory) {}
