package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.code.PersonKind;

/**
 * 資格確認結果のうち被保険者証の情報 (5.2)
 *
 * @param insuredCardClassification code 010
 * @param insuredName 被保険者氏名（世帯主氏名）
 */
public record InsuredCard(
    String insuredCardClassification,
    Optional<InsurerNumber> insurerNumber,
    String insurerName,
    InsuredId insuredId,
    Optional<PersonKind> personalFamilyClassification,
    Optional<String> insuredName) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "InsuredCard[***]";
  }
}
