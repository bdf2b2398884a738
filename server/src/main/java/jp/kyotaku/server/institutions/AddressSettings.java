package jp.kyotaku.server.institutions;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 医療機関別URLの設定
 *
 * @param publicUrl where devices outside reach this server; by itself the server knows only its
 *     port
 * @param addressKey id of the key that seals new addresses; a number not used yet makes a new key,
 *     and what older keys sealed still opens
 */
@ConfigurationProperties("kyotaku")
record AddressSettings(@Nullable URI publicUrl, @DefaultValue("1") byte addressKey) {}
