package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.samples.SamplePerson;

/** 見本のカードの鍵: for tests that play the card app themselves */
record CardInHand(PrivateKey key, byte[] certificate) {

  private static final Duration ISSUING = Duration.ofSeconds(60);

  /** The one that the stand-in of this rehearsal issued. */
  static CardInHand of(Path data, SamplePerson person) throws IOException {
    var file =
        data.resolve("mynaportal/cards/" + person.card().serial()).resolve("authentication.pem");
    await(file);
    var text = Files.readString(file);
    try {
      var key =
          KeyFactory.getInstance("RSA")
              .generatePrivate(new PKCS8EncodedKeySpec(part("PRIVATE KEY", text)));
      return new CardInHand(key, part("CERTIFICATE", text));
    } catch (GeneralSecurityException damaged) {
      throw new IOException(damaged);
    }
  }

  /** The stand-in issues its cards one after the other while it already answers. */
  private static void await(Path file) throws IOException {
    var limit = Instant.now().plus(ISSUING);
    while (!Files.exists(file)) {
      if (Instant.now().isAfter(limit)) {
        throw new IOException("the stand-in has not issued " + file);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  byte[] sign(SignedContent content) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(content.canonicalBytes());
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "CardInHand[***]";
  }

  private static byte[] part(String name, String text) throws IOException {
    var found =
        Pattern.compile("-----BEGIN " + name + "-----(.+?)-----END", Pattern.DOTALL).matcher(text);
    if (!found.find()) {
      throw new IOException("no " + name);
    }
    return Base64.getMimeDecoder().decode(found.group(1));
  }
}
