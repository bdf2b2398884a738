package jp.kyotaku.server.continuity;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 同意の期限の設定
 *
 * @param terms dated; the newest that has begun on the day of registration holds
 */
@ConfigurationProperties("kyotaku.consent")
record ConsentSettings(@DefaultValue List<ConsentTerms> terms) {}
