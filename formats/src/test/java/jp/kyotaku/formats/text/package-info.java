@NullMarked
package jp.kyotaku.formats.text;

import org.jspecify.annotations.NullMarked;
