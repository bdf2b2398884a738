/**
 * 稽古: 見本の国の読み込み、業務時計、稽古の入口。本番では見本のものを拒む起動時の点検だけが働く。
 *
 * <p>Walk: first visit, for those who try it. Allowed arrows: audit, institutions, insured,
 * identity, continuity.
 */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "institutions",
      "insured",
      "insured :: load",
      "identity",
      "continuity"
    })
@NullMarked
package jp.kyotaku.server.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
