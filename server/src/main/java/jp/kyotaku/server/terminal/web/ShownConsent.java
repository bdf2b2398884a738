package jp.kyotaku.server.terminal.web;

import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.consent.SettledConsent;

/** 見せてよい証: by what the person consented to. */
record ShownConsent(boolean limit, boolean specificDisease) {

  static ShownConsent of(SettledConsent consent) {
    return new ShownConsent(
        consent.grants(ConsentItem.LIMIT_AMOUNT), consent.grants(ConsentItem.SPECIFIC_DISEASE));
  }

  /** A question by card data can only say that the limit amount was consented to. */
  static ShownConsent byCardData(boolean limit) {
    return new ShownConsent(limit, false);
  }
}
