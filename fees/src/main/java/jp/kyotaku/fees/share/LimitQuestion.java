package jp.kyotaku.fees.share;

import java.time.YearMonth;
import jp.kyotaku.kernel.code.LimitCategory;

/**
 * どの限度額か
 *
 * @param cost the whole cost of what is held against the limit, in yen
 * @param frequent 多数回該当
 * @param halved 75歳到達月など
 */
public record LimitQuestion(
    YearMonth month,
    LimitCategory category,
    CareSetting setting,
    long cost,
    boolean frequent,
    boolean halved) {}
