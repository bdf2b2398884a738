/** 受付の画面 */
@NullMarked
package jp.kyotaku.server.reception.web;

import org.jspecify.annotations.NullMarked;
