package jp.kyotaku.server.inquiry;

import java.util.Optional;
import jp.kyotaku.formats.oqs.MedicalTicketInfo;
import jp.kyotaku.server.insured.MedicalTicket;

/** 医療券・調剤券の要素 (5.3) */
final class MedicalTicketElements {

  private MedicalTicketElements() {}

  static MedicalTicketInfo of(MedicalTicket ticket) {
    return new MedicalTicketInfo(
        Optional.of(ticket.type()),
        ticket.validFrom(),
        ticket.validTo(),
        Optional.of(ticket.issueNumber()),
        Optional.of(ticket.treatmentMonth()),
        new MedicalTicketInfo.Designated(
            Optional.of(ticket.designated().code()),
            ticket.designated().flag(),
            ticket.designated().name()),
        new MedicalTicketInfo.PrescriptionIssuer(
            ticket.prescriptionIssuer().code(), ticket.prescriptionIssuer().name()),
        ticket.injuryNames(),
        ticket.treatmentType(),
        ticket.selfPayAmount(),
        new MedicalTicketInfo.Contacts(ticket.contacts().district(), ticket.contacts().handling()),
        statuses(ticket.standing()),
        ticket.remarks());
  }

  private static MedicalTicketInfo.Statuses statuses(MedicalTicket.Standing standing) {
    return new MedicalTicketInfo.Statuses(
        standing.singleOrCombined(),
        standing.socialInsurance(),
        standing.consistency(),
        standing.infection(),
        standing.elderlyCare(),
        standing.prefecturalExpense());
  }
}
