/** 項目: 画面・電文・ファイルに入る値のすべての決まり */
@NullMarked
package jp.kyotaku.kernel.field;

import org.jspecify.annotations.NullMarked;
