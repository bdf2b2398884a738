/** 請求の画面 */
@NullMarked
package jp.kyotaku.server.claims.web;

import org.jspecify.annotations.NullMarked;
