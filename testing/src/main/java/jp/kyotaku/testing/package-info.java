/** 試験の道具: 資料と突き合わせるテスト */
@NullMarked
package jp.kyotaku.testing;

import org.jspecify.annotations.NullMarked;
