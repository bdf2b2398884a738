/** リハーサルの起動: PostgreSQL、代役、サーバー、連携アプリを起こし、見張り、止める */
@NullMarked
package jp.kyotaku.launcher;

import org.jspecify.annotations.NullMarked;
