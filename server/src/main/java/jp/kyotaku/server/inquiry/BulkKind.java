package jp.kyotaku.server.inquiry;

import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.CareCategory;

/** 一括の仕事の種類 */
public enum BulkKind {
  ELIGIBILITY("資格情報一括照会", OqsMessage.MUQUC01, FunctionNeeded.NONE),
  RE_INQUIRY_HOME_VISIT("一括の再照会（訪問診療等）", OqsMessage.MUHVR01, FunctionNeeded.HOME_VISIT),
  RE_INQUIRY_ONLINE("一括の再照会（オンライン診療等）", OqsMessage.MUONR01, FunctionNeeded.ONLINE),
  CONSENTED_HOME_VISIT("同意済資格情報の一括取得（訪問診療等）", OqsMessage.MUHVQ01, FunctionNeeded.HOME_VISIT),
  CONSENTED_ONLINE("同意済資格情報の一括取得（オンライン診療等）", OqsMessage.MUONQ01, FunctionNeeded.ONLINE),
  MEDICAL_AID("医療扶助の資格情報の一括取得", OqsMessage.MUTIC01, FunctionNeeded.NONE),
  REFERENCE_NUMBERS("照会番号一括登録", OqsMessage.MUIMM01, FunctionNeeded.NONE);

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
      case ELIGIBILITY, RE_INQUIRY_HOME_VISIT, RE_INQUIRY_ONLINE, REFERENCE_NUMBERS -> true;
      case CONSENTED_HOME_VISIT, CONSENTED_ONLINE, MEDICAL_AID -> false;
    };
  }

  /** Whether its answer names the day for which was asked (6.1). */
  boolean hasConfirmationDate() {
    return hasLines() && this != REFERENCE_NUMBERS;
  }

  /** Whether what a line gets can depend on the lines before it. */
  boolean inOrder() {
    return this == REFERENCE_NUMBERS;
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
      case RE_INQUIRY_HOME_VISIT -> OqsMessage.MUHVR02;
      case RE_INQUIRY_ONLINE -> OqsMessage.MUONR02;
      case CONSENTED_HOME_VISIT -> OqsMessage.MUHVQ02;
      case CONSENTED_ONLINE -> OqsMessage.MUONQ02;
      case MEDICAL_AID -> OqsMessage.MUTIC02;
      case REFERENCE_NUMBERS -> OqsMessage.MUIMM02;
    };
  }

  /** The kind of care that it is about, for those that are about one. */
  CareCategory category() {
    return switch (this) {
      case RE_INQUIRY_HOME_VISIT, CONSENTED_HOME_VISIT -> CareCategory.HOME_VISIT_CARE;
      case RE_INQUIRY_ONLINE, CONSENTED_ONLINE -> CareCategory.ONLINE_CARE;
      case ELIGIBILITY, MEDICAL_AID, REFERENCE_NUMBERS ->
          throw new IllegalStateException(this + " is about no kind of care");
    };
  }
}
