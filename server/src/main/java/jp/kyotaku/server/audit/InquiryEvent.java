package jp.kyotaku.server.audit;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * 資格確認の一件 as the trail tells of it
 *
 * @param way how the question came, by its code
 * @param ground 資格を確かめた根拠, by its code; empty where none was recorded
 * @param validity empty where nothing was answered
 * @param refusal why a re-inquiry was refused, by its code; empty where none was
 * @param fallback the record of a check without a card; empty for all others
 * @param operator empty once the restricted part has been removed
 */
public record InquiryEvent(
    long id,
    Instant occurredAt,
    String day,
    String way,
    String ground,
    String validity,
    String refusal,
    String fallback,
    String operator,
    OptionalLong personId,
    List<Long> coverageIds) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "InquiryEvent[" + id + "]";
  }
}
