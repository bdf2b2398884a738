package jp.kyotaku.card.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.card.CertificateCheck;
import jp.kyotaku.card.CertificateChecker;
import jp.kyotaku.card.Specimen;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateProfileTest {

  private static final String POLICY = "1.2.392.200149.8.5.1.3.30";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "定められたとおり, 1.2.392.200149.8.5.1.3.30, 128, true, false, true",
    "署名用の方針, 1.2.392.200149.8.5.1.1.20, 128, true, false, false",
    "試験カードの署名用の方針, 1.2.392.200149.8.5.1.0.20, 128, true, false, false",
    "否認防止もできる, 1.2.392.200149.8.5.1.3.30, 192, true, false, false",
    "否認防止だけ, 1.2.392.200149.8.5.1.3.30, 64, true, false, false",
    "鍵用途が必須でない, 1.2.392.200149.8.5.1.3.30, 128, false, false, false",
    "認証局を名乗る, 1.2.392.200149.8.5.1.3.30, 128, true, true, false",
  })
  void T_052_方針と鍵用途が定められたとおりの証明書だけを認める(
      String why, String policy, int usage, boolean critical, boolean authority, boolean good) {
    var profile = new LeafProfile(policy, usage, critical, authority, Optional.empty());

    assertThat(check(Specimen.KEYS.getPublic(), profile) instanceof CertificateCheck.Good)
        .as(why)
        .isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"RSA, 1024", "RSA, 3072", "EC, 256"})
  void 鍵の種類と長さが違う証明書は認めない(String algorithm, int bits) throws Exception {
    var generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);

    assertThat(check(generator.generateKeyPair().getPublic(), documented()))
        .isEqualTo(new CertificateCheck.WrongCertificate());
  }

  @Test
  void 利用者証明用電子証明書には氏名も住所もない() throws Exception {
    assertThat(Specimen.CERTIFICATE.getSubjectAlternativeNames()).isNull();
    assertThat(Specimen.CERTIFICATE.getSubjectX500Principal().getName())
        .isEqualTo("CN=REHEARSAL2000001,C=JP");
    assertThat(Specimen.SIGNING_CERTIFICATE.getSubjectAlternativeNames()).isNotNull();
    assertThat(KeyUsage.digitalSignature | KeyUsage.nonRepudiation).isEqualTo(192);
  }

  private static LeafProfile documented() {
    return LeafProfile.authentication(POLICY);
  }

  private static CertificateCheck check(PublicKey key, LeafProfile profile) {
    var certificate = Specimen.AUTHORITY.issue(key, Specimen.SERIAL, Specimen.LIFE, profile);
    return new CertificateChecker(Specimen.trusted(Specimen.AUTHORITY))
        .check(certificate, Specimen.TODAY, List.of(Specimen.list(Specimen.AUTHORITY)));
  }
}
