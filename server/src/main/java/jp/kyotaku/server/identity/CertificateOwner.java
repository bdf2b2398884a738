package jp.kyotaku.server.identity;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Collection;
import jp.kyotaku.card.CertificateCheck;
import jp.kyotaku.card.CertificateStanding;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.insured.People;
import org.springframework.stereotype.Component;

/** 電子証明書の持ち主を調べる: profile, authority, dates, revocation, person, whatever the proof is. */
@Component
class CertificateOwner {

  /** 調べた結果 */
  sealed interface Found {
    record Person(long id, CertificateStanding standing) implements Found {}

    record Refused(ErrorCode code) implements Found {}
  }

  private final Authorities authorities;
  private final People people;

  CertificateOwner(Authorities authorities, People people) {
    this.authorities = authorities;
    this.people = people;
  }

  Found of(X509Certificate certificate, LocalDate today, Collection<RevocationList> lists) {
    return switch (authorities.checkerOn(today).check(certificate, today, lists)) {
      case CertificateCheck.Good good -> person(good);
      case CertificateCheck.WrongCertificate() -> refused(ErrorCode.CARD_WRONG_CERTIFICATE);
      case CertificateCheck.ForeignAuthority() -> refused(ErrorCode.CARD_FOREIGN_AUTHORITY);
      case CertificateCheck.NotYetValid() -> refused(ErrorCode.CARD_NOT_YET_VALID);
      case CertificateCheck.Expired() -> refused(ErrorCode.CARD_EXPIRED);
      case CertificateCheck.Revoked _ -> refused(ErrorCode.CARD_REVOKED);
      case CertificateCheck.RevocationUnknown() -> refused(ErrorCode.CARD_REVOCATION_UNKNOWN);
      case CertificateCheck.Unreadable() -> refused(ErrorCode.CARD_CERTIFICATE_UNREADABLE);
    };
  }

  private Found person(CertificateCheck.Good good) {
    var person = people.byCertificate(good.issuer().getName(), good.serial());
    return person.isPresent()
        ? new Found.Person(person.getAsLong(), good.standing())
        : refused(ErrorCode.CARD_UNKNOWN_PERSON);
  }

  private static Found refused(ErrorCode code) {
    return new Found.Refused(code);
  }
}
