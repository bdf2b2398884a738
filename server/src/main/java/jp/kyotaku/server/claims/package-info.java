/**
 * 請求: 訪問看護レセプトの受付・点検・審査。今あるのは、何も残さない点検だけである。
 *
 * <p>Walk: the claim file. Allowed arrows: audit, institutions, insured, continuity.
 */
@ApplicationModule(allowedDependencies = {"audit", "institutions", "insured", "continuity"})
@NullMarked
package jp.kyotaku.server.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
