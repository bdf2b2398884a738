package jp.kyotaku.server.institutions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * ログインの設定 (requirements 3.11). The official numbers are not public.
 *
 * @param failures wrong passwords in a row that lock an account
 * @param lockedFor after this time the account opens again by itself
 */
@ConfigurationProperties("kyotaku.sign-in")
record SignInSettings(@DefaultValue("5") int failures, @DefaultValue("15m") Duration lockedFor) {}
