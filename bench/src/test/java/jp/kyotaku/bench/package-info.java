/** 測定のテスト */
@NullMarked
package jp.kyotaku.bench;

import org.jspecify.annotations.NullMarked;
