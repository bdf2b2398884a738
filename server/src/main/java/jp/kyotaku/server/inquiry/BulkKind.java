package jp.kyotaku.server.inquiry;

import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.CareCategory;

/** 一括の仕事の種類 */
public enum BulkKind {
  ELIGIBILITY("資格情報一括照会", OqsMessage.MUQUC01, FunctionNeeded.NONE),
  CONSENTED_HOME_VISIT("同意済資格情報の一括取得（訪問診療等）", OqsMessage.MUHVQ01, FunctionNeeded.HOME_VISIT),
  CONSENTED_ONLINE("同意済資格情報の一括取得（オンライン診療等）", OqsMessage.MUONQ01, FunctionNeeded.ONLINE),
  MEDICAL_AID("医療扶助の資格情報の一括取得", OqsMessage.MUTIC01, FunctionNeeded.NONE);

  private final String label;
  private final OqsMessage upload;
  private final FunctionNeeded needs;

  BulkKind(String label, OqsMessage upload, FunctionNeeded needs) {
    this.label = label;
    this.upload = upload;
    this.needs = needs;
  }

  public String label() {
    return label;
  }

  /** Whether its request carries lines, one for each person. */
  public boolean hasLines() {
    return switch (this) {
      case ELIGIBILITY -> true;
      case CONSENTED_HOME_VISIT, CONSENTED_ONLINE, MEDICAL_AID -> false;
    };
  }

  /** Whether its answer names the day for which was asked (6.1). */
  boolean hasConfirmationDate() {
    return hasLines();
  }

  FunctionNeeded needs() {
    return needs;
  }

  OqsMessage upload() {
    return upload;
  }

  OqsMessage download() {
    return switch (this) {
      case ELIGIBILITY -> OqsMessage.MUQUC02;
      case CONSENTED_HOME_VISIT -> OqsMessage.MUHVQ02;
      case CONSENTED_ONLINE -> OqsMessage.MUONQ02;
      case MEDICAL_AID -> OqsMessage.MUTIC02;
    };
  }

  /** The kind of care that it is about, for those that are about one. */
  CareCategory category() {
    return switch (this) {
      case CONSENTED_HOME_VISIT -> CareCategory.HOME_VISIT_CARE;
      case CONSENTED_ONLINE -> CareCategory.ONLINE_CARE;
      case ELIGIBILITY, MEDICAL_AID ->
          throw new IllegalStateException(this + " is about no kind of care");
    };
  }
}
