/** 見本の国: 架空の人・機関・保険者。実在の人や機関とは関係がない */
@NullMarked
package jp.kyotaku.samples;

import org.jspecify.annotations.NullMarked;
