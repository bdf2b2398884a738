package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import jp.kyotaku.server.continuity.RefusalReason;

/**
 * 保管した再照会の答え: versions by their ids.
 *
 * @param validity absent where it was refused
 * @param inWords why it was allowed, or refused
 */
record KeptReInquiry(
    ReInquiryRequest request,
    Instant at,
    OptionalLong personId,
    Optional<Validity> validity,
    ConfirmedEligibility.Reason reason,
    Optional<RefusalReason> refusal,
    String inWords,
    Optional<Permitted> permitted,
    List<Long> versionIds,
    Optional<Last> last) {

  /** 答えてよいわけ */
  record Permitted(
      LegalGround ground, LocalDate until, boolean changed, Optional<UUID> registrationId) {}

  /** 前回の答え */
  record Last(LocalDate day, List<Long> versionIds) {}

  KeptReInquiry {
    versionIds = List.copyOf(versionIds);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "KeptReInquiry[" + request.id() + "]";
  }
}
