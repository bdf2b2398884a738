@NullMarked
package jp.kyotaku.kernel.code;

import org.jspecify.annotations.NullMarked;
