package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;

/**
 * 訪問予定の一件
 *
 * @param id given with the form, so that the same form sent twice is one visit
 * @param time absent where it is not fixed yet
 * @param patient by what the station knows: 照会番号 or card data
 * @param note 手控え of whom it is, as typed; may be empty
 */
public record PlannedVisit(
    UUID id,
    LocalDate day,
    Optional<LocalTime> time,
    CareCategory category,
    ReInquiryQuestion patient,
    String note) {

  /** The same form sent twice, or the same visit by another way. */
  boolean sameAs(PlannedVisit other) {
    return id.equals(other.id)
        || (day.equals(other.day)
            && time.equals(other.time)
            && category == other.category
            && patient.equals(other.patient));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "PlannedVisit[" + id + "]";
  }
}
