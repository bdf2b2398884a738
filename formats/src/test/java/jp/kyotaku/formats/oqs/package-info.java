@NullMarked
package jp.kyotaku.formats.oqs;

import org.jspecify.annotations.NullMarked;
