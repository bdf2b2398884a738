package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.server.consent.ConsentLife;

/** 同意取消照会の結果 (T21, R-191) */
public sealed interface WithdrawalInquiry {

  /**
   * この方の同意が登録されている
   *
   * @param eligibility to make sure that it is the right person
   */
  record Found(ConfirmedEligibility eligibility, List<ConsentLife> consents)
      implements WithdrawalInquiry {
    public Found {
      consents = List.copyOf(consents);
    }
  }

  /** この機関に、その番号の方の登録はない: whether there is such a person at all is not told. */
  record NothingHere() implements WithdrawalInquiry {}

  /** 入力した番号では、一人に決まらない */
  record SeveralPeople() implements WithdrawalInquiry {}
}
