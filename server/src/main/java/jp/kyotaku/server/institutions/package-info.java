/**
 * 機関: 医療機関等、その設定と利用者、連携アプリの秘密、医療機関別URL、業務時計。
 *
 * <p>Walk: asked first by every request of an institution. Allowed arrows: audit.
 */
@ApplicationModule(allowedDependencies = "audit")
@NullMarked
package jp.kyotaku.server.institutions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
