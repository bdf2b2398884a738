package jp.kyotaku.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 資料と突き合わせるテスト: run where the papers lie (system property {@code kyotaku.shared}); elsewhere left
 * out, and the number of those left out is printed once at the end.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PapersAreHere.class)
public @interface NeedsPapers {}
