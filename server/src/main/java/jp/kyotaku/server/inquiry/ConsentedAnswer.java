package jp.kyotaku.server.inquiry;

import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.consent.ConsentLife;

/** 同意した人の資格、または見せられない理由 (T06) */
public sealed interface ConsentedAnswer {

  /** 確認した */
  record Confirmed(ConsentedEligibility eligibility) implements ConsentedAnswer {}

  /** この機関では、この診療の区分の機能を使っていない */
  record SwitchedOff(CareCategory category) implements ConsentedAnswer {}

  /** 同意の期限が過ぎた: nothing of the person is asked or shown any more. */
  record Ended(ConsentLife life) implements ConsentedAnswer {}

  /** この機関に、その登録はない */
  record NoSuchRegistration() implements ConsentedAnswer {}
}
