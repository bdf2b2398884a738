/** 連携アプリとコマンドライン: 機関の req・res フォルダとサーバーの間を、なくさず重ねず運ぶ (oqs-interface 3) */
@NullMarked
package jp.kyotaku.link;

import org.jspecify.annotations.NullMarked;
