package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * 医療券・調剤券
 *
 * @param id of this version
 * @param type 01 医療券, 02 調剤券
 * @param injuryNames up to three
 * @param treatmentType 診療種別 01 入院 to 05 訪問看護
 * @param selfPayAmount 本人支払額 in yen
 * @param remarks up to three
 */
public record MedicalTicket(
    long id,
    String type,
    String issueNumber,
    YearMonth treatmentMonth,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Designated designated,
    PrescriptionIssuer prescriptionIssuer,
    List<String> injuryNames,
    Optional<String> treatmentType,
    Optional<Integer> selfPayAmount,
    Contacts contacts,
    Standing standing,
    List<String> remarks) {

  /**
   * 指定医療機関
   *
   * @param flag 0 一致, 1 不一致
   */
  public record Designated(String code, Optional<String> flag, Optional<String> name) {}

  /** 処方箋発行元 */
  public record PrescriptionIssuer(Optional<String> code, Optional<String> name) {}

  /** 福祉事務所の担当者 */
  public record Contacts(Optional<String> district, Optional<String> handling) {}

  /**
   * ほかの制度との関係
   *
   * @param consistency 不整合フラグ, 1 where something does not fit
   */
  public record Standing(
      Optional<String> singleOrCombined,
      Optional<String> socialInsurance,
      Optional<String> elderlyCare,
      Optional<String> infection,
      Optional<String> prefecturalExpense,
      Optional<String> consistency) {}

  public MedicalTicket {
    injuryNames = List.copyOf(injuryNames);
    remarks = List.copyOf(remarks);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "MedicalTicket[***]";
  }
}
