/**
 * 同意: 人 × 機関 × 診療の区分 × 項目ごとの選択と、その履歴。期限のことは知らない。
 *
 * <p>Walk: first visit. Allowed arrows: institutions, insured, audit.
 */
@ApplicationModule(allowedDependencies = {"audit", "institutions", "insured"})
@NullMarked
package jp.kyotaku.server.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
