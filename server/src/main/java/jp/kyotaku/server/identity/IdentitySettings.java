package jp.kyotaku.server.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 本人確認の設定
 *
 * @param trustedAuthority certificates of the pinned authorities, PEM; several generations at once
 * @param cardAppUrl where the browser goes for card and PIN
 * @param revocationListUrl where revocation lists come from; by default the stand-in's
 * @param certificateTerms the alert before and the allowance after the end of a certificate, dated
 * @param revocationRefresh a list older than this is fetched anew before it is used
 */
@ConfigurationProperties("kyotaku")
record IdentitySettings(
    List<Path> trustedAuthority,
    URI cardAppUrl,
    @Nullable URI revocationListUrl,
    @DefaultValue List<DatedTerms> certificateTerms,
    @DefaultValue("1m") Duration revocationRefresh) {

  URI revocationLists() {
    return revocationListUrl == null ? cardAppUrl.resolve("/revocation-list") : revocationListUrl;
  }
}
