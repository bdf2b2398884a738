package jp.kyotaku.formats.oqs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 医療券・調剤券情報の組み立てと読み取り (5.3) */
final class TicketElements {

  private static final ValueFormat<String> WORDS = ValueFormat.text(Limits.WORDS);
  private static final ValueFormat<Integer> YEN = ValueFormat.number(9);
  private static final List<Element> INJURIES =
      List.of(Element.INJURY_NAME1, Element.INJURY_NAME2, Element.INJURY_NAME3);
  private static final List<Element> REMARKS =
      List.of(Element.REMARKS1, Element.REMARKS2, Element.REMARKS3);

  private TicketElements() {}

  static Block block(MedicalTicketInfo ticket) {
    var block =
        new Block(BlockName.MEDICAL_TICKET)
            .put(Element.TICKET_TYPE, ticket.ticketType())
            .put(Element.MEDICAL_TICKET_VALID_DATE, ticket.validDate().map(Written::date))
            .put(Element.MEDICAL_TICKET_EXPIRATION_DATE, ticket.expirationDate().map(Written::date))
            .put(Element.ISSUE_NUMBER, ticket.issueNumber())
            .put(
                Element.MEDICAL_TREATMENT_MONTH, ticket.medicalTreatmentMonth().map(Written::month))
            .put(Element.MEDICAL_TREATMENT_TYPE, ticket.medicalTreatmentType())
            .put(Element.SELF_PAY_AMOUNT, ticket.selfPayAmount().map(yen -> Integer.toString(yen)))
            .put(Element.DISTRICT_CONTACT_NAME, ticket.contacts().district())
            .put(Element.HANDLING_CONTACT_NAME, ticket.contacts().handling());
    putInstitutions(block, ticket);
    putStatuses(block, ticket.statuses());
    putAll(block, INJURIES, ticket.injuryNames());
    putAll(block, REMARKS, ticket.remarks());
    return block;
  }

  private static void putInstitutions(Block block, MedicalTicketInfo ticket) {
    var designated = ticket.designated();
    var issuer = ticket.prescriptionIssuer();
    block
        .put(Element.DESIGNATED_MEDICAL_INSTITUTION_CODE, designated.code())
        .put(Element.DESIGNATED_MEDICAL_INSTITUTION_FLAG, designated.flag())
        .put(Element.DESIGNATED_MEDICAL_INSTITUTION_NAME, designated.name())
        .put(Element.PRESCRIPTION_ISSUER_MEDICAL_INSTITUTION_CODE, issuer.code())
        .put(Element.PRESCRIPTION_ISSUER_MEDICAL_INSTITUTION_NAME, issuer.name());
  }

  private static void putStatuses(Block block, MedicalTicketInfo.Statuses statuses) {
    block
        .put(Element.SINGLE_OR_COMBINED_USE, statuses.singleOrCombinedUse())
        .put(Element.STATUS_OF_SOCIAL_INSURANCE, statuses.socialInsurance())
        .put(Element.CONSISTENCY_FLAG, statuses.consistencyFlag())
        .put(Element.STATUS_OF_INFECTON, statuses.infection())
        .put(Element.STATUS_OF_ELDERLY_MEDICAL_CARE, statuses.elderlyMedicalCare())
        .put(Element.STATUS_OF_PREFECTURAL_EXPENSES, statuses.prefecturalExpenses());
  }

  private static void putAll(Block block, List<Element> elements, List<String> values) {
    for (int place = 0; place < values.size(); place++) {
      block.put(elements.get(place), values.get(place));
    }
  }

  static MedicalTicketInfo read(BlockReader ticket) {
    return new MedicalTicketInfo(
        ticket.optional(Element.TICKET_TYPE, ValueFormat.digits(2)),
        ticket.optional(Element.MEDICAL_TICKET_VALID_DATE, ValueFormat.DATE),
        ticket.optional(Element.MEDICAL_TICKET_EXPIRATION_DATE, ValueFormat.DATE),
        words(ticket, Element.ISSUE_NUMBER),
        ticket.optional(Element.MEDICAL_TREATMENT_MONTH, ValueFormat.MONTH),
        new MedicalTicketInfo.Designated(
            words(ticket, Element.DESIGNATED_MEDICAL_INSTITUTION_CODE),
            ticket.optional(Element.DESIGNATED_MEDICAL_INSTITUTION_FLAG, ValueFormat.digits(1)),
            words(ticket, Element.DESIGNATED_MEDICAL_INSTITUTION_NAME)),
        new MedicalTicketInfo.PrescriptionIssuer(
            words(ticket, Element.PRESCRIPTION_ISSUER_MEDICAL_INSTITUTION_CODE),
            words(ticket, Element.PRESCRIPTION_ISSUER_MEDICAL_INSTITUTION_NAME)),
        all(ticket, INJURIES),
        ticket.optional(Element.MEDICAL_TREATMENT_TYPE, ValueFormat.digits(2)),
        ticket.optional(Element.SELF_PAY_AMOUNT, YEN),
        new MedicalTicketInfo.Contacts(
            words(ticket, Element.DISTRICT_CONTACT_NAME),
            words(ticket, Element.HANDLING_CONTACT_NAME)),
        statuses(ticket),
        all(ticket, REMARKS));
  }

  private static MedicalTicketInfo.Statuses statuses(BlockReader ticket) {
    return new MedicalTicketInfo.Statuses(
        ticket.optional(Element.SINGLE_OR_COMBINED_USE, ValueFormat.digits(2)),
        ticket.optional(Element.STATUS_OF_SOCIAL_INSURANCE, ValueFormat.digits(2)),
        ticket.optional(Element.CONSISTENCY_FLAG, ValueFormat.digits(1)),
        ticket.optional(Element.STATUS_OF_INFECTON, ValueFormat.digits(2)),
        ticket.optional(Element.STATUS_OF_ELDERLY_MEDICAL_CARE, ValueFormat.digits(2)),
        ticket.optional(Element.STATUS_OF_PREFECTURAL_EXPENSES, ValueFormat.digits(2)));
  }

  private static List<String> all(BlockReader ticket, List<Element> elements) {
    var values = new ArrayList<String>();
    elements.forEach(element -> words(ticket, element).ifPresent(values::add));
    return values;
  }

  private static Optional<String> words(BlockReader ticket, Element element) {
    return ticket.optional(element, WORDS);
  }
}
