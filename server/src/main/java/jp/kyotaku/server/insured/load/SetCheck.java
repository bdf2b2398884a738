package jp.kyotaku.server.insured.load;

import jp.kyotaku.kernel.ErrorCode;

/**
 * 行の集まりの決まり
 *
 * @param item the column it is said of
 * @param lines SQL that finds the lines that break it, among those still good
 */
record SetCheck(String item, ErrorCode code, String lines) {}
