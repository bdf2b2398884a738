package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.code.CardClassification;
import jp.kyotaku.kernel.code.CopayRatio;

/**
 * 資格の一つの版, with what belongs to it on the asked day (table 1.G.1)
 *
 * @param id of this version; a version is never changed
 * @param entitlementId stays the same over all versions
 * @param person as this insurer describes the person
 * @param insurer 保険者番号; for medical aid the 公費負担者番号
 * @param insurerName 保険者名; for medical aid that of the welfare office
 * @param cardClassification 被保険者証区分, A1 for medical aid
 * @param insuredId for medical aid the number is the 受給者番号
 * @param dependant 家族
 * @param disqualifiedOn 資格喪失日: the first day without entitlement
 * @param lossReason 資格喪失事由
 * @param householderName 世帯主等氏名
 * @param certificates those that hold on the asked day
 * @param tickets of medical aid: for the asking institution and the month of the asked day
 * @param referenceNumber 照会番号: what the asking institution calls this insurance
 */
public record Coverage(
    long id,
    long entitlementId,
    Person person,
    InsurerNumber insurer,
    String insurerName,
    String cardClassification,
    InsuredId insuredId,
    boolean dependant,
    LocalDate qualifiedFrom,
    Optional<LocalDate> disqualifiedOn,
    Optional<String> lossReason,
    Optional<String> householderName,
    Certificates certificates,
    List<MedicalTicket> tickets,
    Optional<String> referenceNumber) {

  private static final String LATTER_STAGE_ELDERLY = "39";

  public Coverage {
    tickets = List.copyOf(tickets);
  }

  /** The same with these papers. */
  public Coverage with(Certificates newCertificates, List<MedicalTicket> newTickets) {
    return new Coverage(
        id,
        entitlementId,
        person,
        insurer,
        insurerName,
        cardClassification,
        insuredId,
        dependant,
        qualifiedFrom,
        disqualifiedOn,
        lossReason,
        householderName,
        newCertificates,
        newTickets,
        referenceNumber);
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(qualifiedFrom)
        && disqualifiedOn.map(lostOn -> day.isBefore(lostOn)).orElse(true);
  }

  /** Lost on the day it was acquired: registered by mistake, it never held. */
  boolean cancelled() {
    return disqualifiedOn.map(lostOn -> !lostOn.isAfter(qualifiedFrom)).orElse(false);
  }

  /** 医療扶助 */
  public boolean medicalAid() {
    return cardClassification.equals(CardClassification.MEDICAL_AID.code());
  }

  /** 後期高齢者医療 */
  public boolean latterStageElderly() {
    return insurer.value().length() == 8 && insurer.value().startsWith(LATTER_STAGE_ELDERLY);
  }

  /** 未就学 */
  public boolean preschoolOn(LocalDate day) {
    return !medicalAid() && Preschool.on(day, person.birthDate());
  }

  /**
   * 一部負担金の割合. Empty for medical aid, which pays instead, and for the latter-stage elderly
   * whose certificate names none.
   *
   * @param day the one for which the certificates were read
   */
  public Optional<CopayRatio> copayOn(LocalDate day) {
    if (medicalAid()) {
      return Optional.empty();
    }
    if (latterStageElderly()) {
      return certificates.insuredCard().flatMap(Certificate.InsuredCard::copay);
    }
    var elderly = certificates.elderlyRecipient().map(Certificate.ElderlyRecipient::copay);
    CopayRatio byAge = preschoolOn(day) ? CopayRatio.TWO_TENTHS : CopayRatio.THREE_TENTHS;
    return Optional.of(elderly.orElse(byAge));
  }

  /** This version and those of its papers: what an answer was made of. */
  public Stream<Long> versionIds() {
    return Stream.of(
            Stream.of(id),
            certificates.all().map(Certificate::id),
            tickets.stream().map(MedicalTicket::id))
        .flatMap(ids -> ids);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Coverage[" + id + "]";
  }
}
