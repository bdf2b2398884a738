/** 番号・区分・日付・文言: 枠組みに依らない共通の語彙 */
@NullMarked
package jp.kyotaku.kernel;

import org.jspecify.annotations.NullMarked;
