/**
 * 本人確認: 一回限りの問い、カードの署名と電子証明書の確認、失効情報、本人確認の記録。
 *
 * <p>Walk: first visit. Allowed arrows: institutions, insured, audit.
 */
@ApplicationModule(allowedDependencies = {"audit", "institutions", "insured", "insured :: load"})
@NullMarked
package jp.kyotaku.server.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
