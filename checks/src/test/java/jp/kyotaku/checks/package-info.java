/** 点検のテスト */
@NullMarked
package jp.kyotaku.checks;

import org.jspecify.annotations.NullMarked;
