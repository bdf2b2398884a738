package jp.kyotaku.server.institutions;

import jp.kyotaku.kernel.InstitutionCode;

/**
 * 医療機関等とその環境設定
 *
 * @param homeVisitOn 訪問診療等機能を利用する
 */
public record Institution(
    InstitutionCode code, String name, boolean homeVisitOn, CharacterCode characterCode) {}
