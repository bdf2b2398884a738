package jp.kyotaku.card.authority;

import java.math.BigInteger;
import java.security.cert.CRLReason;
import java.time.LocalDate;

/** 失効した電子証明書, as the list names it */
public record RevokedCertificate(BigInteger serial, LocalDate since, CRLReason reason) {

  /** The serial stands for a person. */
  @Override
  public String toString() {
    return "RevokedCertificate[***, " + since + ", " + reason + "]";
  }

  /** The number of RFC 5280, 5.3.1. */
  int reasonCode() {
    return switch (reason) {
      case UNSPECIFIED -> 0;
      case KEY_COMPROMISE -> 1;
      case CA_COMPROMISE -> 2;
      case AFFILIATION_CHANGED -> 3;
      case SUPERSEDED -> 4;
      case CESSATION_OF_OPERATION -> 5;
      case CERTIFICATE_HOLD -> 6;
      case UNUSED -> throw new IllegalArgumentException("7 is not used");
      case REMOVE_FROM_CRL -> 8;
      case PRIVILEGE_WITHDRAWN -> 9;
      case AA_COMPROMISE -> 10;
    };
  }
}
