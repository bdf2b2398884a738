/** 受付・事務点検: what is wrong with a receipt or a file; pure functions */
@NullMarked
package jp.kyotaku.checks;

import org.jspecify.annotations.NullMarked;
