package jp.kyotaku.server.insured;

import java.time.LocalDate;

/**
 * 限度額適用認定証
 *
 * @param category 適用区分 such as A03 or B10
 */
public record LimitCertificate(String category, LocalDate validFrom) {}
