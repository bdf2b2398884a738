/** 見本のレセプト: valid claim files of any length, always the same from the same seed */
@NullMarked
package jp.kyotaku.samples.claims;

import org.jspecify.annotations.NullMarked;
