/** 区分: 電文とファイルのコードと、その言葉 (oqs-interface 7) */
@NullMarked
package jp.kyotaku.kernel.code;

import org.jspecify.annotations.NullMarked;
