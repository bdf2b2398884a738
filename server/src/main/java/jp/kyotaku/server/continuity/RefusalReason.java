package jp.kyotaku.server.continuity;

import jp.kyotaku.kernel.ErrorCode;

/**
 * 再照会できないわけ; the code carries the sentence for the clerk and the next step. The
 * institution's own certificate is no matter of one question: without it nobody comes in (decision
 * 18).
 */
public enum RefusalReason {
  NO_PRIOR_VERIFICATION(ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION),
  WINDOW_ENDED(ErrorCode.REINQUIRY_WINDOW_ENDED),
  CONTINUITY_NOT_CONFIRMED(ErrorCode.REINQUIRY_CONTINUITY_NOT_CONFIRMED),
  CATEGORY_NOT_COVERED(ErrorCode.REINQUIRY_CATEGORY_NOT_COVERED),
  CONSENT_REVOKED(ErrorCode.REINQUIRY_CONSENT_REVOKED),
  FUNCTION_OFF(ErrorCode.FUNCTION_OFF);

  private final ErrorCode code;

  RefusalReason(ErrorCode code) {
    this.code = code;
  }

  public ErrorCode code() {
    return code;
  }
}
