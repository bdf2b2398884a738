package jp.kyotaku.fees.care;

import java.time.LocalDate;
import jp.kyotaku.fees.FeeCode;

/** 以前に算定した訪問看護療養費: counts where a week, a stay in hospital or a life began earlier. */
public record BilledFee(LocalDate date, FeeCode code) {}
