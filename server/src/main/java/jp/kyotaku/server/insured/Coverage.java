package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;

/**
 * 資格の一つの版 (table 1.G.1)
 *
 * @param id of this version; a version is never changed
 * @param cardClassification 被保険者証区分
 * @param dependant 家族
 * @param disqualifiedOn 資格喪失日: the first day without entitlement
 * @param copayPercent 一部負担金割合 of the latter-stage elderly
 */
public record Coverage(
    long id,
    InsurerNumber insurer,
    String insurerName,
    String cardClassification,
    InsuredId insuredId,
    boolean dependant,
    LocalDate qualifiedFrom,
    Optional<LocalDate> disqualifiedOn,
    Optional<Integer> copayPercent,
    Optional<LimitCertificate> limitCertificate) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(qualifiedFrom)
        && disqualifiedOn.map(lostOn -> day.isBefore(lostOn)).orElse(true);
  }
}
