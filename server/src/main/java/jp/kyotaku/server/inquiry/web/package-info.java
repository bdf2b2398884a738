/** 資格確認の電文の口 */
@NullMarked
package jp.kyotaku.server.inquiry.web;

import org.jspecify.annotations.NullMarked;
