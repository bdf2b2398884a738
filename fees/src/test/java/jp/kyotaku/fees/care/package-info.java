@NullMarked
package jp.kyotaku.fees.care;

import org.jspecify.annotations.NullMarked;
