package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.server.insured.CardData;

/** 審査結果のファイルの読めた一行 */
record ReviewLine(
    long number,
    InstitutionCode institution,
    CardData card,
    YearMonth month,
    String claim,
    ReviewOutcome outcome,
    LocalDate decidedOn) {

  NewReviewResult of(long personId) {
    return new NewReviewResult(institution, personId, month, claim, outcome, decidedOn);
  }
}
