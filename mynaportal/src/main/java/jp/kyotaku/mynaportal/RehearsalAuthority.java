package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CRLReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.card.authority.RevokedCertificate;
import jp.kyotaku.card.authority.TestAuthority;
import jp.kyotaku.card.authority.Validity;
import jp.kyotaku.samples.SampleCard;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** 稽古用の認証局: made on the first start, kept afterwards */
final class RehearsalAuthority {

  /** Long enough for every sample card; the real ones live for ten years. */
  private static final Validity VALIDITY =
      new Validity(LocalDate.of(2015, 10, 20), LocalDate.of(2035, 10, 19));

  private RehearsalAuthority() {}

  /** Also writes authority.crt, which the server is told to trust, before anything else happens. */
  static TestAuthority in(Path data) throws IOException {
    Path file = data.resolve("authority.pem");
    if (!Files.exists(file)) {
      var created = TestAuthority.create(BigInteger.ONE, VALIDITY);
      new KeyFile(created.key(), created.certificate()).write(file);
    }
    var kept = KeyFile.read(file);
    DurableFile.write(
        data.resolve("authority.crt"), kept.certificatePem().getBytes(StandardCharsets.US_ASCII));
    return new TestAuthority(kept.key(), kept.certificate());
  }

  /** The list as of now, in DER: every sample card that was ever revoked, with its day. */
  static byte[] revocationList(TestAuthority authority, Instant now) {
    try {
      return authority.revocationList(revoked(), now).getEncoded();
    } catch (CRLException e) {
      throw new IllegalStateException("a list that was made can be written", e);
    }
  }

  private static List<RevokedCertificate> revoked() {
    return SampleNation.people().stream().flatMap(RehearsalAuthority::revoked).toList();
  }

  /** A former card was renewed; the newest can only have been reported as lost. */
  private static Stream<RevokedCertificate> revoked(SamplePerson person) {
    return person.cards().stream()
        .flatMap(
            card ->
                card.revokedOn().stream()
                    .map(day -> new RevokedCertificate(card.serial(), day, reason(person, card))));
  }

  private static CRLReason reason(SamplePerson person, SampleCard card) {
    return card.equals(person.card()) ? CRLReason.KEY_COMPROMISE : CRLReason.SUPERSEDED;
  }
}
