package jp.kyotaku.server.identity;

import jp.kyotaku.card.CertificateStanding;
import jp.kyotaku.kernel.ErrorCode;

/** カードの確認の結果 */
public sealed interface CardCheck {

  /**
   * The person is who the card says.
   *
   * @param standing valid, near expiry, or inside the allowance after expiry
   * @param proof what was signed by which certificate, or who has seen the person
   */
  record Verified(long personId, CertificateStanding standing, Proof proof) implements CardCheck {

    public boolean medicalDataMayBeProvided() {
      return standing.opensMedicalInformation();
    }
  }

  record Refused(ErrorCode code) implements CardCheck {}

  /** 証拠: kept with the verification, printed nowhere. */
  sealed interface Proof {

    byte[] certificate();

    /** Whether it proves that the card itself was there. */
    boolean provesPossession();
  }

  /** カードの署名: after the PIN. */
  record CardSignature(byte[] signedContent, byte[] signature, byte[] certificate)
      implements Proof {

    @Override
    public boolean provesPossession() {
      return true;
    }

    @Override
    public String toString() {
      return "CardSignature[***]";
    }
  }

  /** 目視確認: anybody who has seen a certificate could show it again; the staff vouches instead. */
  record SeenByStaff(byte[] certificate, StaffStatement statement) implements Proof {

    @Override
    public boolean provesPossession() {
      return false;
    }

    @Override
    public String toString() {
      return "SeenByStaff[***]";
    }
  }
}
