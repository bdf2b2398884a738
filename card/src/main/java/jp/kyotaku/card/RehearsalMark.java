package jp.kyotaku.card;

import java.security.cert.X509Certificate;

/** 稽古用の印: stands in the name of every test authority, so that production can refuse it */
public final class RehearsalMark {

  public static final String UNIT = "KYOTAKU REHEARSAL";

  private RehearsalMark() {}

  /** True for the authority and for everything that it issued. */
  public static boolean isOn(X509Certificate certificate) {
    return certificate.getIssuerX500Principal().getName().contains("OU=" + UNIT);
  }
}
