/**
 * 負担: co-payment, 高額療養費, public payers, receipt kinds and special notes; pure functions on whole
 * yen
 */
@NullMarked
package jp.kyotaku.fees.share;

import org.jspecify.annotations.NullMarked;
