package jp.kyotaku.server.rehearsal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import jp.kyotaku.card.authority.TestKeys;
import jp.kyotaku.server.TestSurroundings;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** 認証局の証明書のファイル */
final class AuthorityFiles {

  private AuthorityFiles() {}

  /** The test authority, with its mark of rehearsal. */
  static String ofTheRehearsal(Path folder) throws IOException, GeneralSecurityException {
    return write(folder.resolve("rehearsal.crt"), TestSurroundings.authority().certificate());
  }

  /** An authority without the mark of rehearsal. */
  static String withoutTheMark(Path folder)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    KeyPair keys = TestKeys.rsa2048();
    var name = new X500Principal("CN=Authority Without The Mark,O=Kyotaku Tests,C=JP");
    var builder =
        new JcaX509v3CertificateBuilder(
                name,
                BigInteger.TEN,
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2040-01-01T00:00:00Z")),
                name,
                keys.getPublic())
            .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
            .addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    return write(folder.resolve("unmarked.crt"), certificate);
  }

  private static String write(Path file, X509Certificate certificate)
      throws IOException, GeneralSecurityException {
    String body = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
    Files.writeString(
        file, "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    return file.toString();
  }
}
