package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.kyotaku.kernel.code.ReviewOutcome;

/**
 * ある月の請求の審査の結果
 *
 * @param claim tells several claims of one month apart: two insurers, two kinds of care
 * @param knownOn the day on which it came here
 */
record ReviewResult(
    YearMonth month, String claim, ReviewOutcome outcome, LocalDate decidedOn, LocalDate knownOn) {}
