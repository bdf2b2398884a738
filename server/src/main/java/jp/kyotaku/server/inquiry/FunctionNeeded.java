package jp.kyotaku.server.inquiry;

import jp.kyotaku.server.institutions.InstitutionSettings;

/**
 * 電文に要る機能: what an institution must have switched on, or its question is refused.
 */
enum FunctionNeeded {
  NONE(""),
  HOME_VISIT("訪問診療等機能"),
  ONLINE("オンライン診療等機能");

  private final String item;

  FunctionNeeded(String item) {
    this.item = item;
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
