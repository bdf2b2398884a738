package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 一括照会
 *
 * @param answeredFor the day for which entitlement was looked up, once finished
 */
record BulkInquiry(
    String receptionNumber,
    InstitutionCode institution,
    Optional<String> fileIdentifier,
    LocalDate consentFrom,
    LocalDate consentTo,
    Instant acceptedAt,
    Optional<LocalDate> answeredFor) {

  /**
   * 一行の答え
   *
   * @param versionIds of the coverages and their papers
   */
  record Unit(
      int line, UUID registrationId, long personId, List<Long> versionIds, Validity validity) {}
}
