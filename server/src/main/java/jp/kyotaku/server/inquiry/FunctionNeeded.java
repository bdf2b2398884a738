package jp.kyotaku.server.inquiry;

import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.InstitutionSettings;

/**
 * 電文に要る機能: what an institution must have switched on, or its question is refused.
 */
enum FunctionNeeded {
  NONE("", ErrorCode.FUNCTION_OFF),
  HOME_VISIT("訪問診療等機能", ErrorCode.FUNCTION_OFF),
  ONLINE("オンライン診療等機能", ErrorCode.ONLINE_FUNCTION_OFF);

  private final String item;
  private final ErrorCode whenOff;

  FunctionNeeded(String item, ErrorCode whenOff) {
    this.item = item;
    this.whenOff = whenOff;
  }

  ErrorCode whenOff() {
    return whenOff;
  }

  /** As T16 calls it. */
  String item() {
    return item;
  }

  boolean on(InstitutionSettings settings) {
    return switch (this) {
      case NONE -> true;
      case HOME_VISIT -> settings.homeVisitOn();
      case ONLINE -> settings.onlineOn();
    };
  }
}
