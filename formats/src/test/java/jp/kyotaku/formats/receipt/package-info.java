/** 訪問看護レセプトの読み書きのテスト */
@NullMarked
package jp.kyotaku.formats.receipt;

import org.jspecify.annotations.NullMarked;
