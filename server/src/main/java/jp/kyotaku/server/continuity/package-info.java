/**
 * 継続的な関係: 確認・取消し・審査結果から、その日に再照会ができるかを決める。
 *
 * <p>Walk: first visit, re-inquiry. Allowed arrows: institutions, insured, consent, audit.
 */
@ApplicationModule(
    allowedDependencies = {"audit", "institutions", "insured", "insured :: load", "consent"})
@NullMarked
package jp.kyotaku.server.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
