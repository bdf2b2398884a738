@NullMarked
package jp.kyotaku.testing;

import org.jspecify.annotations.NullMarked;
