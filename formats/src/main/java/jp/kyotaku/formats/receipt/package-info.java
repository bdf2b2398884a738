/**
 * 訪問看護レセプト (RECEIPTH.UKE; spec/claims-nursing.md 1–3, 5.4): 読む、書く、形の誤りを見つける。 項目の表は record-spec.txt
 * の一つだけで、読み書き・点検・文書のすべてがそれに従う
 */
@NullMarked
package jp.kyotaku.formats.receipt;

import org.jspecify.annotations.NullMarked;
