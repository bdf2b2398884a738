/** オンライン資格確認等システムの電文 (spec/oqs-interface.md 2-8): 要求を読み、結果を書く。語は電文の要素名をそのまま使う */
@NullMarked
package jp.kyotaku.formats.oqs;

import org.jspecify.annotations.NullMarked;
