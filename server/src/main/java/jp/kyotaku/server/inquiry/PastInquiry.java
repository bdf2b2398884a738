package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.server.insured.Coverage;

/**
 * 過去の資格確認の一件 (T14)
 *
 * @param ground in words; empty where none was recorded
 * @param coverages what was answered, in the versions of then; empty where nobody was found or
 *     nothing answered
 * @param fallback the record, where nothing was asked at all
 */
public record PastInquiry(
    long id,
    Instant at,
    String day,
    Asker.Way way,
    String ground,
    InquiryResult result,
    String operator,
    List<Coverage> coverages,
    Optional<Fallback> fallback) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "PastInquiry[" + id + "]";
  }
}
