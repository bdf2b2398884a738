/**
 * 被保険者: 人、資格、カードとの結び付き。「この日に資格があるのは誰か」に答える。
 *
 * <p>Walk: the look-up of every check. Allowed arrows: audit, institutions.
 */
@ApplicationModule(allowedDependencies = {"audit", "institutions"})
@NullMarked
package jp.kyotaku.server.insured;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
