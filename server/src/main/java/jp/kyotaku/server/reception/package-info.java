/**
 * 受付: マイナ在宅受付Webと、職員の端末のアプリ。選択、確認、本人確認への引き渡し、目視確認、登録。
 *
 * <p>Walk: first visit. Allowed arrows: all modules above it.
 */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "institutions",
      "institutions :: device",
      "insured",
      "identity",
      "consent",
      "continuity",
      "inquiry"
    })
@NullMarked
package jp.kyotaku.server.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
