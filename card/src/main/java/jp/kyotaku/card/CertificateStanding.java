package jp.kyotaku.card;

/** 電子証明書の有効期間の状態 (3.6, R-112 to R-115) */
public enum CertificateStanding {
  NOT_YET_VALID,
  VALID,
  NEAR_EXPIRY,
  /** Expired, but still good for eligibility, not for medical information. */
  IN_ALLOWANCE,
  EXPIRED;

  public boolean opensMedicalInformation() {
    return this == VALID || this == NEAR_EXPIRY;
  }
}
