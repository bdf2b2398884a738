@NullMarked
package jp.kyotaku.kernel.field;

import org.jspecify.annotations.NullMarked;
