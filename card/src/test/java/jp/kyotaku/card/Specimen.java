package jp.kyotaku.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.card.authority.RevokedCertificate;
import jp.kyotaku.card.authority.TestAuthority;
import jp.kyotaku.card.authority.TestKeys;
import jp.kyotaku.card.authority.Validity;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;

/** 試験に使うカードと認証局. Keys are slow to make, so there is one of each. */
public final class Specimen {

  public static final LocalDate ISSUED = LocalDate.of(2021, 3, 1);
  public static final LocalDate ENDS = LocalDate.of(2025, 8, 20);
  public static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  public static final Validity LIFE = new Validity(ISSUED, ENDS);
  public static final BigInteger SERIAL = BigInteger.valueOf(2_000_001);

  public static final TestAuthority AUTHORITY = generation(1, 2015);
  public static final TestAuthority NEXT_GENERATION = generation(114393094, 2019);
  public static final TestAuthority STRANGER = generation(1, 2015);

  public static final KeyPair KEYS = TestKeys.rsa2048();
  public static final X509Certificate CERTIFICATE =
      AUTHORITY.issueUserAuthentication(KEYS.getPublic(), SERIAL, LIFE);
  public static final X509Certificate SIGNING_CERTIFICATE =
      AUTHORITY.issueSigning(KEYS.getPublic(), BigInteger.valueOf(3_000_001), LIFE, "見本 ハル 見本市");

  static final Pin PIN = new Pin("1234");
  static final Pin WRONG_PIN = new Pin("1111");
  static final Octets PASSWORD = Octets.of("ABC123".getBytes(StandardCharsets.US_ASCII));

  static final SignedContent CONTENT =
      new SignedContent(
          "n0nce", "1360090011", "session-1", CareCategory.HOME_VISIT_CARE, ConsentChoices.all());

  static final int SIGNING_TRIES = 5;

  private Specimen() {}

  static VirtualCard card(TryCounter tries) {
    return new VirtualCard(contents(tries));
  }

  /** With a signing certificate as well, which its own password guards. */
  static CardContents contents(TryCounter tries) {
    var key = new RsaSigningKey(KEYS.getPrivate());
    var authority = der(AUTHORITY.certificate());
    var all =
        new EnumMap<JpkiFile, CardFile>(
            CardContents.authentication(der(CERTIFICATE), authority, key, PIN, tries).files());
    all.put(
        JpkiFile.SIGNING_CERTIFICATE,
        new CardFile.Data(der(SIGNING_CERTIFICATE), Optional.of(JpkiFile.SIGNING_PIN)));
    all.put(JpkiFile.SIGNING_AUTHORITY, new CardFile.Data(authority, Optional.empty()));
    all.put(JpkiFile.SIGNING_KEY, new CardFile.Key(key, JpkiFile.SIGNING_PIN));
    all.put(
        JpkiFile.SIGNING_PIN,
        new CardFile.PinFile(PASSWORD, SIGNING_TRIES, new RememberedTries(SIGNING_TRIES)));
    return new CardContents(all);
  }

  public static TrustedAuthorities trusted(TestAuthority... authorities) {
    return new TrustedAuthorities(
        List.of(authorities).stream().map(TestAuthority::certificate).toList());
  }

  public static RevocationList list(TestAuthority authority, RevokedCertificate... revoked) {
    var reading = RevocationList.read(crl(authority, revoked), trusted(authority));
    assertThat(reading).isInstanceOf(RevocationListReading.Trusted.class);
    return ((RevocationListReading.Trusted) reading).list();
  }

  static byte[] crl(TestAuthority authority, RevokedCertificate... revoked) {
    try {
      X509CRL list =
          authority.revocationList(List.of(revoked), Instant.parse("2024-06-03T00:00:00Z"));
      return list.getEncoded();
    } catch (CRLException e) {
      throw new AssertionError(e);
    }
  }

  static Octets der(X509Certificate certificate) {
    try {
      return Octets.of(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private static TestAuthority generation(long serial, int year) {
    return TestAuthority.create(
        BigInteger.valueOf(serial),
        new Validity(LocalDate.of(year, 10, 20), LocalDate.of(year + 20, 10, 19)));
  }
}
