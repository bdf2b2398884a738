@NullMarked
package jp.kyotaku.fees;

import org.jspecify.annotations.NullMarked;
