package jp.kyotaku.server.identity;

import jp.kyotaku.card.CertificateStanding;
import jp.kyotaku.kernel.ErrorCode;

/** カードの確認の結果 */
public sealed interface CardCheck {

  /**
   * The person is who the card says.
   *
   * @param standing valid, near expiry, or inside the allowance after expiry
   * @param proof what was signed by which certificate
   */
  record Verified(long personId, CertificateStanding standing, Proof proof) implements CardCheck {

    public boolean medicalDataMayBeProvided() {
      return standing.opensMedicalInformation();
    }
  }

  record Refused(ErrorCode code) implements CardCheck {}

  /** 証拠: kept with the verification, printed nowhere. */
  record Proof(byte[] signedContent, byte[] signature, byte[] certificate) {

    @Override
    public String toString() {
      return "Proof[***]";
    }
  }
}
