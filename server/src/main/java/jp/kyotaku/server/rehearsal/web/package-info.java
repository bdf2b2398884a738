/** 稽古の入口の画面 */
@NullMarked
package jp.kyotaku.server.rehearsal.web;

import org.jspecify.annotations.NullMarked;
