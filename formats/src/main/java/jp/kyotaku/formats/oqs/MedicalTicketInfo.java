package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * 医療券・調剤券情報 (5.3, R-146)
 *
 * @param ticketType code 018
 * @param injuryNames up to three
 * @param medicalTreatmentType code 019
 * @param selfPayAmount 本人支払額 in yen
 * @param remarks up to three
 */
public record MedicalTicketInfo(
    Optional<String> ticketType,
    Optional<LocalDate> validDate,
    Optional<LocalDate> expirationDate,
    Optional<String> issueNumber,
    Optional<YearMonth> medicalTreatmentMonth,
    Designated designated,
    PrescriptionIssuer prescriptionIssuer,
    List<String> injuryNames,
    Optional<String> medicalTreatmentType,
    Optional<Integer> selfPayAmount,
    Contacts contacts,
    Statuses statuses,
    List<String> remarks) {

  /** As many elements as the message has for injury names and for remarks. */
  static final int MOST = 3;

  /**
   * 指定医療機関
   *
   * @param flag code 026
   */
  public record Designated(Optional<String> code, Optional<String> flag, Optional<String> name) {}

  /** 処方箋発行元医療機関 */
  public record PrescriptionIssuer(Optional<String> code, Optional<String> name) {}

  /** 地区担当員名・取扱担当者名 */
  public record Contacts(Optional<String> district, Optional<String> handling) {}

  /** ほかの制度との関係 (codes 020 to 025) */
  public record Statuses(
      Optional<String> singleOrCombinedUse,
      Optional<String> socialInsurance,
      Optional<String> consistencyFlag,
      Optional<String> infection,
      Optional<String> elderlyMedicalCare,
      Optional<String> prefecturalExpenses) {}

  public MedicalTicketInfo {
    injuryNames = List.copyOf(injuryNames);
    remarks = List.copyOf(remarks);
    if (injuryNames.size() > MOST || remarks.size() > MOST) {
      throw new IllegalArgumentException("the message has three of each");
    }
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "MedicalTicketInfo[***]";
  }
}
