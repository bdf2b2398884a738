/** 一巡: plays the walks of docs/journeys over HTTP and files, as people and claims computers do */
@NullMarked
package jp.kyotaku.launcher.journey;

import org.jspecify.annotations.NullMarked;
