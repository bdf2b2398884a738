package jp.kyotaku.server.institutions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/** 連携アプリとレセコンの秘密: long and random, so that one hash is enough. Certificates come later. */
@Component
public class StationSecrets {

  /**
   * A changed or withdrawn secret takes effect within this time; it saves a statement per check.
   */
  private static final Duration REMEMBERED = Duration.ofSeconds(10);

  private final StationSecretStore store;
  private final LoadingCache<InstitutionCode, Optional<byte[]>> hashes;

  StationSecrets(StationSecretStore store) {
    this.store = store;
    this.hashes =
        Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(100_000)
            .build(store::hashOf);
  }

  public boolean accepts(InstitutionCode code, String secret) {
    return hashes
        .get(code)
        .map(expected -> MessageDigest.isEqual(expected, sha256(secret)))
        .orElse(false);
  }

  /** Replaces the secret of an institution. */
  public void set(InstitutionCode code, String secret) {
    store.set(code, sha256(secret));
    hashes.invalidate(code);
  }

  private static byte[] sha256(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
