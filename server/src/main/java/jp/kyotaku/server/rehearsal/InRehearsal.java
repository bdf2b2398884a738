package jp.kyotaku.server.rehearsal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** 稽古のときだけ: what carries this does not exist in production. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "kyotaku.mode", havingValue = "rehearsal", matchIfMissing = true)
public @interface InRehearsal {}
