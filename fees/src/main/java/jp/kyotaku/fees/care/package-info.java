/** 訪問看護療養費の算定: from visits, instructions and events of a month to the lines of a claim */
@NullMarked
package jp.kyotaku.fees.care;

import org.jspecify.annotations.NullMarked;
