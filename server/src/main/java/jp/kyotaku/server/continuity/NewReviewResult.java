package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.ReviewOutcome;

/**
 * 届いた審査の結果
 *
 * @param claim tells several claims of one month apart; empty where there is only one
 */
public record NewReviewResult(
    InstitutionCode institution,
    long personId,
    YearMonth month,
    String claim,
    ReviewOutcome outcome,
    LocalDate decidedOn) {}
