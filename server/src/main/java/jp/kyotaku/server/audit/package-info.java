/**
 * 監査: 人の情報への接触と判断を、消せない行として残す。
 *
 * <p>Walk: every use case ends here. Allowed arrows: none.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.kyotaku.server.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
