/** 保険者・福祉事務所のファイルの口 */
@NullMarked
package jp.kyotaku.server.insured.web;

import org.jspecify.annotations.NullMarked;
