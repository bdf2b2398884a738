/** 保険者・福祉事務所のファイルの読み込み: rows checked one by one, then as a set, then written in one go. */
@NamedInterface("load")
@NullMarked
package jp.kyotaku.server.insured.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
