package jp.kyotaku.launcher.endtoend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** ブラウザーの試験: gets the shared rehearsal and the shared browser. */
@Tag("slow")
@Tag("browser")
@ExtendWith({SharedRehearsal.class, SharedChromium.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserTest {}
