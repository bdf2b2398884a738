package jp.kyotaku.formats.oqs;

import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.Sex;

/** 資格確認結果の組み立て (5.2) */
final class ResultBlocks {

  private ResultBlocks() {}

  static Block of(ResultOfQualificationConfirmation result) {
    var block = new Block(BlockName.RESULT);
    person(block, result.person());
    insuredCard(block, result.insuredCard());
    qualification(block, result.qualification());
    certificates(block, result.certificates());
    consents(block, result.consents());
    return block.put(Element.REFERENCE_NUMBER, result.referenceNumber());
  }

  /** 資格確認一括照会の結果 (6.1): neither consents nor what hangs on them; whether the limit changed. */
  static Block withoutConsents(ResultOfQualificationConfirmation result, boolean limitChanged) {
    var block = new Block(BlockName.MUQUC02_RESULT);
    person(block, result.person());
    insuredCard(block, result.insuredCard());
    qualification(block, result.qualification());
    result
        .certificates()
        .elderlyRecipient()
        .ifPresent(info -> block.put(Element.ELDERLY_RECIPIENT_CERTIFICATE_INFO, elderly(info)));
    return block.put(Element.LIMIT_APPLICATION_CERTIFICATE_CHANGED, limitChanged ? "1" : "0");
  }

  private static void person(Block block, Person person) {
    block
        .put(Element.NAME, person.name().written())
        .putUnlessEmpty(Element.NAME_KANA, person.name().kana())
        .put(Element.NAME_OF_OTHER, person.nameOfOther().map(PersonName::written))
        .put(
            Element.NAME_OF_OTHER_KANA,
            person.nameOfOther().map(PersonName::kana).filter(k -> !k.isEmpty()))
        .put(Element.SEX1, person.sex1().code())
        .put(Element.SEX2, person.sex2().map(Sex::code))
        .put(Element.BIRTHDATE, Written.date(person.birthdate()))
        .put(Element.ADDRESS, person.address())
        .put(Element.POST_NUMBER, person.postNumber());
  }

  private static void insuredCard(Block block, InsuredCard card) {
    block
        .put(Element.INSURED_CARD_CLASSIFICATION, card.insuredCardClassification())
        .put(Element.INSURER_NUMBER, card.insurerNumber().map(InsurerNumber::padded))
        .put(Element.INSURER_NAME, card.insurerName())
        .putUnlessEmpty(Element.INSURED_CARD_SYMBOL, card.insuredId().symbol())
        .putUnlessEmpty(Element.INSURED_IDENTIFICATION_NUMBER, card.insuredId().number())
        .putUnlessEmpty(Element.INSURED_BRANCH_NUMBER, card.insuredId().branch())
        .put(
            Element.PERSONAL_FAMILY_CLASSIFICATION,
            card.personalFamilyClassification().map(PersonKind::code))
        .put(Element.INSURED_NAME, card.insuredName());
  }

  private static void qualification(Block block, Qualification qualification) {
    block
        .put(Element.QUALIFICATION_DATE, qualification.qualificationDate().map(Written::date))
        .put(Element.DISQUALIFICATION_DATE, qualification.disqualificationDate().map(Written::date))
        .put(Element.REASON_OF_LOSS, qualification.reasonOfLoss())
        .put(
            Element.INSURED_CERTIFICATE_ISSUANCE_DATE,
            qualification.insuredCertificateIssuanceDate().map(Written::date))
        .put(
            Element.INSURED_CARD_VALID_DATE,
            qualification.insuredCardValidDate().map(Written::date))
        .put(
            Element.INSURED_CARD_EXPIRATION_DATE,
            qualification.insuredCardExpirationDate().map(Written::date))
        .put(
            Element.INSURED_PARTIAL_CONTRIBUTION_RATIO,
            qualification.insuredPartialContributionRatio().map(Written::percent))
        .put(
            Element.PRESCHOOL_CLASSIFICATION,
            qualification.preschool() ? Optional.of("1") : Optional.empty());
  }

  private static void certificates(Block block, Certificates certificates) {
    certificates
        .elderlyRecipient()
        .ifPresent(info -> block.put(Element.ELDERLY_RECIPIENT_CERTIFICATE_INFO, elderly(info)));
    certificates
        .limitApplication()
        .ifPresent(
            info -> block.put(Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_INFO, limit(info)));
    if (!certificates.specificDiseases().isEmpty()) {
      var diseases = certificates.specificDiseases().stream().map(ResultBlocks::disease).toList();
      block.put(
          Element.SPECIFIC_DISEASES_CERTIFICATE_LIST,
          new Block(BlockName.DISEASE_LIST)
              .putBlocks(Element.SPECIFIC_DISEASES_CERTIFICATE_INFO, diseases));
    }
    if (!certificates.medicalTickets().isEmpty()) {
      var tickets = certificates.medicalTickets().stream().map(TicketElements::block).toList();
      block.put(
          Element.PUBLIC_EXPENSE_RESULT_LIST,
          new Block(BlockName.PUBLIC_EXPENSE_LIST).putBlocks(Element.MEDICAL_TICKET_INFO, tickets));
    }
  }

  private static Block elderly(ElderlyRecipientCertificateInfo info) {
    return new Block(BlockName.ELDERLY)
        .put(Element.ELDERLY_RECIPIENT_CERTIFICATE_DATE, info.certificateDate().map(Written::date))
        .put(Element.ELDERLY_RECIPIENT_VALID_START_DATE, info.validStartDate().map(Written::date))
        .put(Element.ELDERLY_RECIPIENT_VALID_END_DATE, info.validEndDate().map(Written::date))
        .put(
            Element.ELDERLY_RECIPIENT_CONTRIBUTION_RATIO,
            info.contributionRatio().map(Written::percent));
  }

  private static Block limit(LimitApplicationCertificateRelatedInfo info) {
    return new Block(BlockName.LIMIT)
        .put(Element.LIMIT_APPLICATION_CERTIFICATE_CLASSIFICATION, info.classification())
        .put(Element.LIMIT_APPLICATION_CERTIFICATE_CLASSIFICATION_FLAG, info.classificationFlag())
        .put(Element.LIMIT_APPLICATION_CERTIFICATE_DATE, info.certificateDate().map(Written::date))
        .put(
            Element.LIMIT_APPLICATION_CERTIFICATE_VALID_START_DATE,
            info.validStartDate().map(Written::date))
        .put(
            Element.LIMIT_APPLICATION_CERTIFICATE_VALID_END_DATE,
            info.validEndDate().map(Written::date))
        .put(
            Element.LIMIT_APPLICATION_CERTIFICATE_LONG_TERM_DATE,
            info.longTermDate().map(Written::date));
  }

  private static Block disease(SpecificDiseasesCertificateInfo info) {
    return new Block(BlockName.DISEASE)
        .put(Element.SPECIFIC_DISEASES_DISEASE_CATEGORY, info.diseaseCategory())
        .put(Element.SPECIFIC_DISEASES_CERTIFICATE_DATE, info.certificateDate().map(Written::date))
        .put(Element.SPECIFIC_DISEASES_VALID_START_DATE, info.validStartDate().map(Written::date))
        .put(Element.SPECIFIC_DISEASES_VALID_END_DATE, info.validEndDate().map(Written::date))
        .put(Element.SPECIFIC_DISEASES_SELF_PAY, info.selfPay().map(yen -> Integer.toString(yen)));
  }

  private static void consents(Block block, Map<ConsentItem, Consent> consents) {
    consents.forEach(
        (item, consent) -> {
          ConsentElements elements = ConsentElements.of(item);
          block
              .put(elements.consFlg(), consent.consFlg().code())
              .put(elements.consTime(), consent.consTime().map(Written::dateTime));
          elements
              .availableTime()
              .ifPresent(e -> block.put(e, consent.availableTime().map(Written::dateTime)));
        });
  }
}
