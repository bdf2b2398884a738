package jp.kyotaku.server.continuity;

import java.time.YearMonth;

/** 足りない月: which, and whether it is missing, late or returned. */
public record MissingMonth(YearMonth month, MonthStanding standing) {}
