package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.Optional;

/**
 * 資格確認結果のうち証の情報 (5.2): 限度額 and 特定疾病 only where consented to.
 *
 * @param medicalTickets PublicExpenseResultList, of medical aid
 */
public record Certificates(
    Optional<ElderlyRecipientCertificateInfo> elderlyRecipient,
    Optional<LimitApplicationCertificateRelatedInfo> limitApplication,
    List<SpecificDiseasesCertificateInfo> specificDiseases,
    List<MedicalTicketInfo> medicalTickets) {

  public Certificates {
    specificDiseases = List.copyOf(specificDiseases);
    medicalTickets = List.copyOf(medicalTickets);
  }

  public static Certificates none() {
    return new Certificates(Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Certificates[***]";
  }
}
