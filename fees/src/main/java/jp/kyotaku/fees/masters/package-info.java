/** マスターの取り込み: the official fee master as the payers publish it, read, checked and compared */
@NullMarked
package jp.kyotaku.fees.masters;

import org.jspecify.annotations.NullMarked;
