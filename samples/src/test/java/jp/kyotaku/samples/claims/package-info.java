@NullMarked
package jp.kyotaku.samples.claims;

import org.jspecify.annotations.NullMarked;
