package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 特定疾病療養受療証情報 (5.2, R-137)
 *
 * @param diseaseCategory code 013
 * @param selfPay 自己負担限度額 in yen
 */
public record SpecificDiseasesCertificateInfo(
    Optional<String> diseaseCategory,
    Optional<LocalDate> certificateDate,
    Optional<LocalDate> validStartDate,
    Optional<LocalDate> validEndDate,
    Optional<Integer> selfPay) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "SpecificDiseasesCertificateInfo[***]";
  }
}
