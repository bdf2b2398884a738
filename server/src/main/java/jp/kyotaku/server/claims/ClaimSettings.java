package jp.kyotaku.server.claims;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * 請求の設定
 *
 * @param masters folder of {@code kyotaku masters import}, whose editions are taken in at the start
 */
@ConfigurationProperties("kyotaku.claims")
record ClaimSettings(@Nullable Path masters) {}
