/**
 * マイナポータルアプリの稽古用の代役 (W07, W08, W12): holds the virtual cards and their PINs. Shares no class of the
 * server; talks to it over HTTP, as the real app would.
 */
@NullMarked
package jp.kyotaku.mynaportal;

import org.jspecify.annotations.NullMarked;
