package jp.kyotaku.card;

import static jp.kyotaku.card.Specimen.AUTHORITY;
import static jp.kyotaku.card.Specimen.CERTIFICATE;
import static jp.kyotaku.card.Specimen.ENDS;
import static jp.kyotaku.card.Specimen.ISSUED;
import static jp.kyotaku.card.Specimen.KEYS;
import static jp.kyotaku.card.Specimen.LIFE;
import static jp.kyotaku.card.Specimen.NEXT_GENERATION;
import static jp.kyotaku.card.Specimen.SERIAL;
import static jp.kyotaku.card.Specimen.SIGNING_CERTIFICATE;
import static jp.kyotaku.card.Specimen.STRANGER;
import static jp.kyotaku.card.Specimen.TODAY;
import static jp.kyotaku.card.Specimen.list;
import static jp.kyotaku.card.Specimen.trusted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.kyotaku.card.authority.RevokedCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateCheckerTest {

  private static final LocalDate LOST = LocalDate.of(2024, 5, 20);

  private final CertificateChecker checker = new CertificateChecker(trusted(AUTHORITY));
  private final List<RevocationList> nobodyRevoked = List.of(list(AUTHORITY));

  @Test
  void 利用者証明用電子証明書は発行者と番号と状態を答える() {
    assertThat(checker.check(CERTIFICATE, TODAY, nobodyRevoked))
        .isEqualTo(
            new CertificateCheck.Good(
                SERIAL,
                AUTHORITY.certificate().getSubjectX500Principal(),
                CertificateStanding.VALID));
  }

  @Test
  void T_052_署名用電子証明書は本人確認に使えない() {
    assertThat(checker.check(SIGNING_CERTIFICATE, TODAY, nobodyRevoked))
        .isEqualTo(new CertificateCheck.WrongCertificate());
  }

  @Test
  void 認証局の証明書そのものは本人確認に使えない() {
    assertThat(checker.check(AUTHORITY.certificate(), TODAY, nobodyRevoked))
        .isEqualTo(new CertificateCheck.WrongCertificate());
  }

  @Test
  void 同じ名前を名乗るよその認証局の証明書は断る() {
    var forged = STRANGER.issueUserAuthentication(KEYS.getPublic(), SERIAL, LIFE);

    assertThat(forged.getIssuerX500Principal()).isEqualTo(CERTIFICATE.getIssuerX500Principal());
    assertThat(checker.check(forged, TODAY, nobodyRevoked))
        .isEqualTo(new CertificateCheck.ForeignAuthority());
  }

  @Test
  void 認証局は何世代でも同時に信頼できる() {
    var both = new CertificateChecker(trusted(AUTHORITY, NEXT_GENERATION));
    var lists = List.of(list(AUTHORITY), list(NEXT_GENERATION));
    var newer = NEXT_GENERATION.issueUserAuthentication(KEYS.getPublic(), BigInteger.TEN, LIFE);

    assertThat(both.check(CERTIFICATE, TODAY, lists)).isInstanceOf(CertificateCheck.Good.class);
    assertThat(both.check(newer, TODAY, lists)).isInstanceOf(CertificateCheck.Good.class);
    assertThat(both.check(newer, TODAY, nobodyRevoked))
        .as("another generation's list does not speak for it")
        .isEqualTo(new CertificateCheck.RevocationUnknown());
  }

  @Test
  void 有効期間は日本の日付で数える() {
    assertThat(check(ISSUED.minusDays(1))).isEqualTo(new CertificateCheck.NotYetValid());
    assertThat(standing(ISSUED)).isEqualTo(CertificateStanding.VALID);
    assertThat(standing(ENDS)).isEqualTo(CertificateStanding.NEAR_EXPIRY);
    assertThat(standing(ENDS.plusDays(1))).isEqualTo(CertificateStanding.IN_ALLOWANCE);
    assertThat(standing(LocalDate.of(2025, 11, 30))).isEqualTo(CertificateStanding.IN_ALLOWANCE);
    assertThat(check(LocalDate.of(2025, 12, 1))).isEqualTo(new CertificateCheck.Expired());
    assertThat(CertificateLife.of(CERTIFICATE)).isEqualTo(new CertificateLife(ISSUED, ENDS));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-19, false", "2024-05-20, true", "2024-05-21, true"})
  void 失効はその日から数える(LocalDate day, boolean revoked) {
    var lists =
        List.of(list(AUTHORITY, new RevokedCertificate(SERIAL, LOST, CRLReason.KEY_COMPROMISE)));

    assertThat(checker.check(CERTIFICATE, day, lists))
        .isEqualTo(
            revoked
                ? new CertificateCheck.Revoked(new Revocation(LOST, CRLReason.KEY_COMPROMISE))
                : check(day));
  }

  @ParameterizedTest
  @CsvSource({
    "UNSPECIFIED",
    "KEY_COMPROMISE",
    "CA_COMPROMISE",
    "AFFILIATION_CHANGED",
    "SUPERSEDED",
    "CESSATION_OF_OPERATION",
    "CERTIFICATE_HOLD",
  })
  void T_054_失効の理由は残る(CRLReason reason) {
    var lists = List.of(list(AUTHORITY, new RevokedCertificate(SERIAL, LOST, reason)));

    assertThat(checker.check(CERTIFICATE, TODAY, lists))
        .isEqualTo(new CertificateCheck.Revoked(new Revocation(LOST, reason)));
  }

  @Test
  void 失効リストがなければ有効とは言わない() {
    assertThat(checker.check(CERTIFICATE, TODAY, List.of()))
        .isEqualTo(new CertificateCheck.RevocationUnknown());
  }

  @Test
  void 署名の合わない失効リストは使わない() {
    byte[] forged = Specimen.crl(STRANGER);
    byte[] damaged = Specimen.crl(AUTHORITY);
    damaged[damaged.length - 1] ^= 1;

    assertThat(RevocationList.read(forged, trusted(AUTHORITY)))
        .isEqualTo(new RevocationListReading.WrongSignature());
    assertThat(RevocationList.read(damaged, trusted(AUTHORITY)))
        .isEqualTo(new RevocationListReading.WrongSignature());
    assertThat(RevocationList.read(new byte[] {1, 2, 3}, trusted(AUTHORITY)))
        .isEqualTo(new RevocationListReading.Unreadable());
  }

  @Test
  void 失効リストは次の更新までしか新しくない() {
    var list = list(AUTHORITY);

    assertThat(list.isCurrentAt(Instant.parse("2024-06-03T23:59:59Z"))).isTrue();
    assertThat(list.isCurrentAt(Instant.parse("2024-06-04T00:00:00Z"))).isFalse();
  }

  @Test
  void 証明書として読めないものと後ろに余りのあるものは断る() throws Exception {
    byte[] der = CERTIFICATE.getEncoded();

    assertThat(checker.check(der, TODAY, nobodyRevoked)).isInstanceOf(CertificateCheck.Good.class);
    assertThat(checker.check(new byte[0], TODAY, nobodyRevoked))
        .isEqualTo(new CertificateCheck.Unreadable());
    assertThat(checker.check(Arrays.copyOf(der, der.length - 1), TODAY, nobodyRevoked))
        .isEqualTo(new CertificateCheck.Unreadable());
    assertThat(checker.check(Arrays.copyOf(der, der.length + 1), TODAY, nobodyRevoked))
        .isEqualTo(new CertificateCheck.Unreadable());
  }

  @Test
  void 中身を書き換えた証明書は認められた認証局のものではない() throws Exception {
    byte[] der = CERTIFICATE.getEncoded();
    der[der.length - 1] ^= 1;

    assertThat(checker.check(der, TODAY, nobodyRevoked))
        .isEqualTo(new CertificateCheck.ForeignAuthority());
  }

  @Test
  void 稽古用の認証局は印で分かる() {
    assertThat(RehearsalMark.isOn(AUTHORITY.certificate())).isTrue();
    assertThat(RehearsalMark.isOn(CERTIFICATE)).isTrue();
    assertThat(trusted(AUTHORITY).includeRehearsal()).isTrue();
  }

  @Test
  void 認証局でない証明書は信頼の起点にできない() {
    List<X509Certificate> leaf = List.of(CERTIFICATE);

    assertThatThrownBy(() -> new TrustedAuthorities(leaf))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TrustedAuthorities(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private CertificateCheck check(LocalDate day) {
    return checker.check(CERTIFICATE, day, nobodyRevoked);
  }

  private CertificateStanding standing(LocalDate day) {
    assertThat(check(day)).isInstanceOf(CertificateCheck.Good.class);
    return ((CertificateCheck.Good) check(day)).standing();
  }
}
