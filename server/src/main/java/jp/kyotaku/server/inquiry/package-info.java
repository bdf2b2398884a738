/**
 * 資格確認: 単票と一括の照会、照会の電文、連携アプリとのやりとり。
 *
 * <p>Walk: first visit, re-inquiry. Allowed arrows: all modules above it.
 */
@ApplicationModule(
    allowedDependencies = {"audit", "institutions", "insured", "identity", "consent", "continuity"})
@NullMarked
package jp.kyotaku.server.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
