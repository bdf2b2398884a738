package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.server.insured.Coverage;

/**
 * 過去の資格確認の一件 (T14)
 *
 * @param ground empty where none was recorded
 * @param coverages what was answered, in the versions of then; empty where nobody was found
 */
public record PastInquiry(
    long id,
    Instant at,
    String day,
    Asker.Way way,
    Optional<LegalGround> ground,
    Validity validity,
    String operator,
    List<Coverage> coverages) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "PastInquiry[" + id + "]";
  }
}
