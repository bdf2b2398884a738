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
 * @param ground by its code, as {@code way} and {@code validity}
 * @param refused only re-inquiries that were refused
 */
public record InquiryFilter(
    InstitutionCode institution,
    LocalDate from,
    LocalDate to,
    Optional<String> operator,
    Optional<Collection<Long>> people,
    Optional<String> way,
    Optional<String> ground,
    Optional<String> validity,
    boolean refused) {

  public InquiryFilter {
    people = people.map(List::copyOf);
  }

  /** Everything about these people. */
  public static InquiryFilter of(
      InstitutionCode institution, LocalDate from, LocalDate to, Collection<Long> people) {
    return new InquiryFilter(
        institution,
        from,
        to,
        Optional.empty(),
        Optional.of(people),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
