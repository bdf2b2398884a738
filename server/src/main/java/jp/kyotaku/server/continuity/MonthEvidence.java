package jp.kyotaku.server.continuity;

import java.time.YearMonth;

/** ある月の請求 (T27) */
public record MonthEvidence(YearMonth month, MonthStanding standing) {}
