package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;

/**
 * 記録した確認と、そのあと分かったこと
 *
 * @param comparisons oldest first
 */
public record KeptFallback(
    Fallback fallback, Instant recordedAt, String operator, List<FallbackComparison> comparisons) {

  public KeptFallback {
    comparisons = List.copyOf(comparisons);
  }

  /** The real data, once they have come. */
  public Optional<Coverage> found() {
    return comparisons.reversed().stream().flatMap(one -> one.found().stream()).findFirst();
  }

  /** 請求に使う資格の情報: the real data replace whatever was recorded. */
  public ClaimData claimData() {
    return found()
        .<ClaimData>map(coverage -> new ClaimData.Current(data(coverage)))
        .orElseGet(fallback::claimData);
  }

  private static CardData data(Coverage coverage) {
    return new CardData(coverage.insurer(), coverage.insuredId(), coverage.person().birthDate());
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "KeptFallback[" + fallback.id() + "]";
  }
}
