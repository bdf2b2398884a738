/** 訪問看護療養費明細書（様式第四）: a receipt of a claim file, drawn in the arrangement of the official form */
@NullMarked
package jp.kyotaku.paper.statement;

import org.jspecify.annotations.NullMarked;
