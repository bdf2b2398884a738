package jp.kyotaku.samples;

import jp.kyotaku.kernel.InstitutionCode;

/**
 * 見本の機関
 *
 * @param deemedDesignated 介護保険法の指定によるみなし指定
 * @param optedOut 別段の申出をしたため、みなし指定を受けない
 * @param billsHomeNursing 在宅患者訪問看護・指導料を算定する
 * @param homeVisitOn 訪問診療等機能を利用する
 */
public record SampleInstitution(
    InstitutionCode code,
    String name,
    Kind kind,
    boolean deemedDesignated,
    boolean optedOut,
    boolean billsHomeNursing,
    boolean homeVisitOn) {

  /** 機関の種別 */
  public enum Kind {
    STATION,
    MEDICAL_CLINIC,
    DENTAL_CLINIC,
    HOSPITAL,
    PHARMACY
  }

  static SampleInstitution of(String code, String name, Kind kind) {
    return new SampleInstitution(new InstitutionCode(code), name, kind, false, false, false, true);
  }

  SampleInstitution deemedButOptedOut() {
    return new SampleInstitution(code, name, kind, true, true, billsHomeNursing, homeVisitOn);
  }

  SampleInstitution deemed() {
    return new SampleInstitution(code, name, kind, true, false, billsHomeNursing, homeVisitOn);
  }

  SampleInstitution billingHomeNursing() {
    return new SampleInstitution(code, name, kind, deemedDesignated, optedOut, true, homeVisitOn);
  }

  SampleInstitution withHomeVisitOff() {
    return new SampleInstitution(
        code, name, kind, deemedDesignated, optedOut, billsHomeNursing, false);
  }
}
