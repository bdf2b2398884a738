/**
 * 端末: 資格確認端末の画面。自分の規則は持たず、見せるモジュールに尋ねる。
 *
 * <p>Walk: first visit. Allowed arrows: the modules it shows.
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
package jp.kyotaku.server.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
