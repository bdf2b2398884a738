package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.Sex;

/** 資格確認結果を読む (5.2) */
final class ResultParts {

  private static final ValueFormat<String> WORDS = ValueFormat.text(Limits.WORDS);
  private static final ValueFormat<Integer> PERCENT = ValueFormat.number(3);
  private static final ValueFormat<Integer> YEN = ValueFormat.number(9);
  private static final ValueFormat<Sex> SEX = ValueFormat.code(Sex.values());
  private static final ValueFormat<ConsFlg> CONS_FLG = ValueFormat.code(ConsFlg.values());
  private static final ValueFormat<PersonKind> FAMILY = ValueFormat.code(PersonKind.values());

  private ResultParts() {}

  static Optional<ResultOfQualificationConfirmation> of(BlockReader result) {
    Optional<Person> person = person(result);
    Optional<InsuredCard> card = insuredCard(result);
    if (person.isEmpty() || card.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ResultOfQualificationConfirmation(
            person.get(),
            card.get(),
            qualification(result),
            certificates(result),
            consents(result),
            result.optional(Element.REFERENCE_NUMBER, ValueFormat.text(Limits.REFERENCE_NUMBER))));
  }

  private static Optional<Person> person(BlockReader result) {
    var name = result.required(Element.NAME, WORDS);
    var sex = result.required(Element.SEX1, SEX);
    var birthdate = result.required(Element.BIRTHDATE, ValueFormat.DATE);
    if (name.isEmpty() || sex.isEmpty() || birthdate.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Person(
            new PersonName(name.get(), words(result, Element.NAME_KANA)),
            result
                .optional(Element.NAME_OF_OTHER, WORDS)
                .map(other -> new PersonName(other, words(result, Element.NAME_OF_OTHER_KANA))),
            sex.get(),
            result.optional(Element.SEX2, SEX),
            birthdate.get(),
            result.optional(Element.ADDRESS, WORDS),
            result.optional(Element.POST_NUMBER, WORDS)));
  }

  private static Optional<InsuredCard> insuredCard(BlockReader result) {
    var classification = result.required(Element.INSURED_CARD_CLASSIFICATION, ValueFormat.word(2));
    var insurerName = result.required(Element.INSURER_NAME, WORDS);
    if (classification.isEmpty() || insurerName.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new InsuredCard(
            classification.get(),
            result.optional(Element.INSURER_NUMBER, ValueFormat.INSURER_NUMBER),
            insurerName.get(),
            new InsuredId(
                words(result, Element.INSURED_CARD_SYMBOL),
                words(result, Element.INSURED_IDENTIFICATION_NUMBER),
                words(result, Element.INSURED_BRANCH_NUMBER)),
            result.optional(Element.PERSONAL_FAMILY_CLASSIFICATION, FAMILY),
            result.optional(Element.INSURED_NAME, WORDS)));
  }

  private static Qualification qualification(BlockReader result) {
    return new Qualification(
        result.optional(Element.QUALIFICATION_DATE, ValueFormat.DATE),
        result.optional(Element.DISQUALIFICATION_DATE, ValueFormat.DATE),
        result.optional(Element.REASON_OF_LOSS, ValueFormat.digits(2)),
        result.optional(Element.INSURED_CERTIFICATE_ISSUANCE_DATE, ValueFormat.DATE),
        result.optional(Element.INSURED_CARD_VALID_DATE, ValueFormat.DATE),
        result.optional(Element.INSURED_CARD_EXPIRATION_DATE, ValueFormat.DATE),
        result.optional(Element.INSURED_PARTIAL_CONTRIBUTION_RATIO, PERCENT),
        result.optional(Element.PRESCHOOL_CLASSIFICATION, ValueFormat.only("1")).isPresent());
  }

  private static Certificates certificates(BlockReader result) {
    return new Certificates(
        result.optionalBlock(Element.ELDERLY_RECIPIENT_CERTIFICATE_INFO).map(ResultParts::elderly),
        result
            .optionalBlock(Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_INFO)
            .map(ResultParts::limit),
        result.optionalBlock(Element.SPECIFIC_DISEASES_CERTIFICATE_LIST).stream()
            .flatMap(list -> list.blocks(Element.SPECIFIC_DISEASES_CERTIFICATE_INFO).stream())
            .map(ResultParts::disease)
            .toList(),
        result.optionalBlock(Element.PUBLIC_EXPENSE_RESULT_LIST).stream()
            .flatMap(list -> list.blocks(Element.MEDICAL_TICKET_INFO).stream())
            .map(TicketElements::read)
            .toList());
  }

  private static ElderlyRecipientCertificateInfo elderly(BlockReader info) {
    return new ElderlyRecipientCertificateInfo(
        info.optional(Element.ELDERLY_RECIPIENT_CERTIFICATE_DATE, ValueFormat.DATE),
        info.optional(Element.ELDERLY_RECIPIENT_VALID_START_DATE, ValueFormat.DATE),
        info.optional(Element.ELDERLY_RECIPIENT_VALID_END_DATE, ValueFormat.DATE),
        info.optional(Element.ELDERLY_RECIPIENT_CONTRIBUTION_RATIO, PERCENT));
  }

  private static LimitApplicationCertificateRelatedInfo limit(BlockReader info) {
    return new LimitApplicationCertificateRelatedInfo(
        info.optional(Element.LIMIT_APPLICATION_CERTIFICATE_CLASSIFICATION, ValueFormat.word(2)),
        info.optional(
            Element.LIMIT_APPLICATION_CERTIFICATE_CLASSIFICATION_FLAG, ValueFormat.word(3)),
        info.optional(Element.LIMIT_APPLICATION_CERTIFICATE_DATE, ValueFormat.DATE),
        info.optional(Element.LIMIT_APPLICATION_CERTIFICATE_VALID_START_DATE, ValueFormat.DATE),
        info.optional(Element.LIMIT_APPLICATION_CERTIFICATE_VALID_END_DATE, ValueFormat.DATE),
        info.optional(Element.LIMIT_APPLICATION_CERTIFICATE_LONG_TERM_DATE, ValueFormat.DATE));
  }

  private static SpecificDiseasesCertificateInfo disease(BlockReader info) {
    return new SpecificDiseasesCertificateInfo(
        info.optional(Element.SPECIFIC_DISEASES_DISEASE_CATEGORY, ValueFormat.digits(1)),
        info.optional(Element.SPECIFIC_DISEASES_CERTIFICATE_DATE, ValueFormat.DATE),
        info.optional(Element.SPECIFIC_DISEASES_VALID_START_DATE, ValueFormat.DATE),
        info.optional(Element.SPECIFIC_DISEASES_VALID_END_DATE, ValueFormat.DATE),
        info.optional(Element.SPECIFIC_DISEASES_SELF_PAY, YEN));
  }

  private static Map<ConsentItem, Consent> consents(BlockReader result) {
    var consents = new EnumMap<ConsentItem, Consent>(ConsentItem.class);
    for (ConsentItem item : ConsentItem.values()) {
      ConsentElements elements = ConsentElements.of(item);
      Optional<LocalDateTime> time = result.optional(elements.consTime(), ValueFormat.DATE_TIME);
      Optional<LocalDateTime> available =
          elements.availableTime().flatMap(e -> result.optional(e, ValueFormat.DATE_TIME));
      result
          .optional(elements.consFlg(), CONS_FLG)
          .ifPresent(flag -> consents.put(item, new Consent(flag, time, available)));
    }
    return consents;
  }

  private static String words(BlockReader result, Element element) {
    return result.optional(element, WORDS).orElse("");
  }
}
