/** 端末の画面 (requirements 2.3) */
@NullMarked
package jp.kyotaku.server.terminal.web;

import org.jspecify.annotations.NullMarked;
