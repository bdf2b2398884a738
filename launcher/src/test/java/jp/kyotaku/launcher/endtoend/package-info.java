/** 端から端までの試験: the real processes, a real browser, real files. */
@NullMarked
package jp.kyotaku.launcher.endtoend;

import org.jspecify.annotations.NullMarked;
