/**
 * 継続的な関係: 再照会ができる期間。今は初回訪問からの期間だけを数える。
 *
 * <p>Walk: first visit, re-inquiry. Allowed arrows: institutions, insured, consent, audit.
 */
@ApplicationModule(allowedDependencies = {"audit", "institutions", "insured", "consent"})
@NullMarked
package jp.kyotaku.server.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
