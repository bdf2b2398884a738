/** マイナンバーカード: 命令と応答、仮想カード、電子証明書の検証 (1.F, 7.B) */
@NullMarked
package jp.kyotaku.card;

import org.jspecify.annotations.NullMarked;
