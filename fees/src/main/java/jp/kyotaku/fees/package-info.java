/** 訪問看護療養費: dated fee schedules, calculation, 高額療養費; pure functions */
@NullMarked
package jp.kyotaku.fees;

import org.jspecify.annotations.NullMarked;
