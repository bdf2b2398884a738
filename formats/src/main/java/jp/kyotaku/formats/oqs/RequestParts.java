package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.kernel.field.Fields;

/** 要求電文の各部を読む (5.1, 6.3): each value by its entry in the catalogue of fields. */
final class RequestParts {

  private RequestParts() {}

  static Optional<Siquc01Request> siquc01(BlockReader header, BlockReader body, LocalDate today) {
    Optional<LocalDate> date =
        header.required(Element.QUALIFICATION_CONFIRMATION_DATE, Fields.CONFIRMATION_DATE::read);
    Optional<InstitutionCode> code = institutionCode(header);
    Optional<String> identifier = fileIdentifier(header);
    Optional<QualificationConfirmSearchInfo> info =
        body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO)
            .flatMap(block -> searchInfo(block, today));
    if (date.isEmpty() || code.isEmpty() || info.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Siquc01Request(date.get(), code.get(), identifier, info.get()));
  }

  static Optional<QualificationConfirmSearchInfo> searchInfo(BlockReader info, LocalDate today) {
    var insurer = info.required(Element.INSURER_NUMBER, Fields.INSURER_NUMBER::read);
    String symbol = info.optional(Element.INSURED_CARD_SYMBOL, Fields.SYMBOL::read).orElse("");
    var number = info.required(Element.INSURED_IDENTIFICATION_NUMBER, Fields.NUMBER::read);
    String branch = info.optional(Element.INSURED_BRANCH_NUMBER, Fields.BRANCH::read).orElse("");
    var birthdate = info.required(Element.BIRTHDATE, Fields.BIRTH_DATE.asOf(today)::read);
    var limit =
        info.required(
            Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG, Fields.LIMIT_CONSENT::read);
    var identifier = info.optional(Element.ARBITRARY_IDENTIFIER, Fields.ARBITRARY_IDENTIFIER::read);
    if (insurer.isEmpty() || number.isEmpty() || birthdate.isEmpty() || limit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new QualificationConfirmSearchInfo(
            insurer.get(),
            new InsuredId(symbol, number.get(), branch),
            birthdate.get(),
            limit.get(),
            identifier));
  }

  static Optional<Muhvq01Request> muhvq01(BlockReader header, BlockReader body) {
    Optional<InstitutionCode> code = institutionCode(header);
    Optional<String> identifier = fileIdentifier(header);
    Optional<ConsentDates> dates =
        body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO).flatMap(RequestParts::consentDates);
    if (code.isEmpty() || dates.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Muhvq01Request(code.get(), identifier, dates.get().from(), dates.get().to()));
  }

  private static Optional<ConsentDates> consentDates(BlockReader info) {
    Optional<LocalDate> from =
        info.required(Element.CONSENT_DATE_FROM, Fields.CONSENT_DATE_FROM::read);
    Optional<LocalDate> to = info.required(Element.CONSENT_DATE_TO, Fields.CONSENT_DATE_TO::read);
    info.required(Element.MEDICAL_TREATMENT_FLAG, Fields.TREATMENT_FLAG::read)
        .filter(flag -> flag != TreatmentFlag.HOME_VISIT)
        .ifPresent(_ -> info.report(Element.MEDICAL_TREATMENT_FLAG, ErrorCode.CODE_UNKNOWN));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      info.report(Element.CONSENT_DATE_TO, ErrorCode.PERIOD_REVERSED);
    }
    return Optional.of(new ConsentDates(from.get(), to.get()));
  }

  static Optional<Muhvq02Request> muhvq02(BlockReader header, BlockReader body) {
    Optional<InstitutionCode> code = institutionCode(header);
    Optional<String> number =
        body.required(Element.RECEPTION_NUMBER, Fields.RECEPTION_NUMBER::read);
    if (code.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Muhvq02Request(code.get(), number.get()));
  }

  static Optional<InstitutionCode> institutionCode(BlockReader header) {
    return header.required(Element.MEDICAL_INSTITUTION_CODE, Fields.INSTITUTION_CODE::read);
  }

  static Optional<String> fileIdentifier(BlockReader header) {
    return header.optional(Element.ARBITRARY_FILE_IDENTIFIER, Fields.FILE_IDENTIFIER::read);
  }

  /** 同意日の範囲 */
  private record ConsentDates(LocalDate from, LocalDate to) {}
}
