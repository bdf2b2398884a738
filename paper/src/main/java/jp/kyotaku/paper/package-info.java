/** 紙面: sheets as PDF, A4, with a Japanese font embedded */
@NullMarked
package jp.kyotaku.paper;

import org.jspecify.annotations.NullMarked;
