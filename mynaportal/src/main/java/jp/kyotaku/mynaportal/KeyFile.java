package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import jp.kyotaku.card.Certificates;

/** 秘密鍵と電子証明書の組, in one PEM file, so that no kill can leave one without the other */
record KeyFile(PrivateKey key, X509Certificate certificate) {

  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----(.+?)-----END PRIVATE KEY-----", Pattern.DOTALL);
  private static final Pattern CERTIFICATE =
      Pattern.compile("-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", Pattern.DOTALL);

  static KeyFile read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    try {
      var key =
          KeyFactory.getInstance("RSA")
              .generatePrivate(new PKCS8EncodedKeySpec(part(KEY, text, file)));
      return new KeyFile(
          key, Certificates.read(part(CERTIFICATE, text, file)).orElseThrow(() -> damaged(file)));
    } catch (GeneralSecurityException e) {
      throw new IOException("damaged: " + file, e);
    }
  }

  void write(Path file) throws IOException {
    String text = block("PRIVATE KEY", key.getEncoded()) + certificatePem();
    DurableFile.writeSecret(file, text.getBytes(StandardCharsets.US_ASCII));
  }

  String certificatePem() {
    return block("CERTIFICATE", der());
  }

  byte[] der() {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read can be written", e);
    }
  }

  @Override
  public String toString() {
    return "KeyFile[***]";
  }

  private static byte[] part(Pattern pattern, String text, Path file) throws IOException {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw damaged(file);
    }
    return Base64.getMimeDecoder().decode(found.group(1));
  }

  private static IOException damaged(Path file) {
    return new IOException("damaged: " + file);
  }

  private static String block(String name, byte[] content) {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----\n";
  }
}
