package jp.kyotaku.server.institutions;

import java.util.List;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 医療機関等
 *
 * @param deemedDesignated 介護保険の指定によるみなし指定
 * @param optedOut みなし指定の別段の申出をした: known, but it takes no part
 * @param billsHomeNursing 在宅患者訪問看護・指導料を算定する
 * @param settings 環境設定, as they stand now
 */
public record Institution(
    InstitutionCode code,
    String name,
    InstitutionKind kind,
    boolean deemedDesignated,
    boolean optedOut,
    boolean billsHomeNursing,
    InstitutionSettings settings) {

  public Institution {
    if (!kind.fits(code)) {
      throw new IllegalArgumentException("the code's fee table is not that of a " + kind);
    }
    if (optedOut && !deemedDesignated) {
      throw new IllegalArgumentException("only a deemed designation can be opted out of");
    }
  }

  /** A designated station without anything particular. */
  public static Institution station(
      InstitutionCode code, String name, InstitutionSettings settings) {
    return new Institution(code, name, InstitutionKind.STATION, false, false, false, settings);
  }

  /** 受け付けられる診療の区分, in the order in which they are offered. */
  public List<CareCategory> categoriesOffered() {
    return settings.categories();
  }

  /**
   * Whether patients choose the form of their prescription when the entitlement is confirmed
   * . Where only one form is issued there is nothing to choose.
   */
  public boolean asksPrescription() {
    return prescribes()
        && settings.prescription() == PrescriptionUse.BOTH
        && settings.timing() == PrescriptionTiming.AT_CONFIRMATION;
  }

  private boolean prescribes() {
    return switch (kind) {
      case MEDICAL_CLINIC, DENTAL_CLINIC, HOSPITAL -> true;
      case STATION, PHARMACY -> false;
    };
  }
}
