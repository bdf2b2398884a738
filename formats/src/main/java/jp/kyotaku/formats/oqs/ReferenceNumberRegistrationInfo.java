package jp.kyotaku.formats.oqs;

import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;

/** 照会番号登録情報 (5.5): for one insurance, without a birth date. */
public record ReferenceNumberRegistrationInfo(
    String referenceNumber, InsurerNumber insurerNumber, InsuredId insuredId) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ReferenceNumberRegistrationInfo[***]";
  }
}
