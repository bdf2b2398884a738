package jp.kyotaku.server.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 履歴の絞り込み: both days included.
 *
 * @param people absent: anybody; empty: nobody
 */
public record InquiryFilter(
    InstitutionCode institution,
    LocalDate from,
    LocalDate to,
    Optional<String> operator,
    Optional<Collection<Long>> people,
    Optional<String> way,
    Optional<String> validity) {

  public InquiryFilter {
    people = people.map(List::copyOf);
  }
}
