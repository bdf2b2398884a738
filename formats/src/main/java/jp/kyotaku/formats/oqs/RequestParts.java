package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.field.Fields;

/**
 * 要求電文の各部を読む (5.1): what several messages have, each value by its entry in the catalogue of fields.
 */
final class RequestParts {

  private RequestParts() {}

  /** 被保険者証の情報 */
  static Optional<ReInquirySearchInfo.Numbers> numbers(BlockReader info, LocalDate today) {
    var insurer = info.required(Element.INSURER_NUMBER, Fields.INSURER_NUMBER::read);
    String symbol = info.optional(Element.INSURED_CARD_SYMBOL, Fields.SYMBOL::read).orElse("");
    var number = info.required(Element.INSURED_IDENTIFICATION_NUMBER, Fields.NUMBER::read);
    String branch = info.optional(Element.INSURED_BRANCH_NUMBER, Fields.BRANCH::read).orElse("");
    var birthdate = info.required(Element.BIRTHDATE, Fields.BIRTH_DATE.asOf(today)::read);
    return insurer.isEmpty() || number.isEmpty() || birthdate.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReInquirySearchInfo.Numbers(
                insurer.get(), new InsuredId(symbol, number.get(), branch), birthdate.get()));
  }

  static Optional<QualificationConfirmSearchInfo> searchInfo(BlockReader info, LocalDate today) {
    var numbers = numbers(info, today);
    var limit =
        info.required(
            Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG, Fields.LIMIT_CONSENT::read);
    var identifier = info.optional(Element.ARBITRARY_IDENTIFIER, Fields.ARBITRARY_IDENTIFIER::read);
    if (numbers.isEmpty() || limit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new QualificationConfirmSearchInfo(
            numbers.get().insurerNumber(),
            numbers.get().insuredId(),
            numbers.get().birthdate(),
            limit.get(),
            identifier));
  }

  static Optional<InstitutionCode> institutionCode(BlockReader header) {
    return header.required(Element.MEDICAL_INSTITUTION_CODE, Fields.INSTITUTION_CODE::read);
  }

  static Optional<String> fileIdentifier(BlockReader header) {
    return header.optional(Element.ARBITRARY_FILE_IDENTIFIER, Fields.FILE_IDENTIFIER::read);
  }
}
