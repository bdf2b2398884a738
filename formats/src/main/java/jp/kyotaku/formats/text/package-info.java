/** 文字: ファイルの文字コードと、運べない文字の扱い。文字を黙って失わない */
@NullMarked
package jp.kyotaku.formats.text;

import org.jspecify.annotations.NullMarked;
