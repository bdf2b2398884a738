package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;

/**
 * 資格確認照会用情報 (5.1)
 *
 * @param limitApplicationCertificateRelatedConsFlg 限度額適用認定証提供 同意フラグ: true for 1
 */
public record QualificationConfirmSearchInfo(
    InsurerNumber insurerNumber,
    InsuredId insuredId,
    LocalDate birthdate,
    boolean limitApplicationCertificateRelatedConsFlg,
    Optional<String> arbitraryIdentifier) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "QualificationConfirmSearchInfo[***]";
  }
}
