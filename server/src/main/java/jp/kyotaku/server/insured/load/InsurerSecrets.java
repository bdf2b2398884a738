package jp.kyotaku.server.insured.load;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 保険者・福祉事務所・中央の秘密: long and random, so that one hash is enough. */
@Component
public class InsurerSecrets {

  /** A changed or withdrawn secret takes effect within this time. */
  private static final Duration REMEMBERED = Duration.ofSeconds(10);

  private final InsurerStore store;
  private final LoadingCache<String, Optional<byte[]>> hashes;

  InsurerSecrets(InsurerStore store) {
    this.store = store;
    this.hashes =
        Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build(store::secretHash);
  }

  /** Who it is, when the secret is right; nobody, whether the name is known or not. */
  public Optional<Sender> accepts(String name, String secret) {
    return hashes
        .get(name)
        .filter(expected -> MessageDigest.isEqual(expected, sha256(secret)))
        .map(
            _ ->
                name.equals(Sender.CENTRAL_NAME) ? new Sender.Central() : new Sender.Insurer(name));
  }

  /** Replaces the secret of a known sender; false when nobody of that name is known. */
  public boolean set(String name, String secret) {
    boolean known = store.setSecretHash(name, sha256(secret));
    hashes.invalidate(name);
    return known;
  }

  private static byte[] sha256(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
