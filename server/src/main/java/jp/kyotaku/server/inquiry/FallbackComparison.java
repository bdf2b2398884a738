package jp.kyotaku.server.inquiry;

import java.util.Optional;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;

/**
 * 登録されている資格との比べ: what the register says of the day of care, found later.
 *
 * @param asked the numbers by which it was looked for
 */
public record FallbackComparison(CardData asked, ConfirmedEligibility confirmed, String operator) {

  /**
   * The insurance that held on the day, where there is exactly one: claims rest on it from now on.
   */
  public Optional<Coverage> found() {
    var held =
        confirmed.coverages().stream()
            .filter(coverage -> !coverage.medicalAid() && coverage.holdsOn(confirmed.day()))
            .toList();
    return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "FallbackComparison[***]";
  }
}
