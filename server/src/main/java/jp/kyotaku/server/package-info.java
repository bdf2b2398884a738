/** 居宅同意取得型オンライン資格確認の中央側 */
@NullMarked
package jp.kyotaku.server;

import org.jspecify.annotations.NullMarked;
