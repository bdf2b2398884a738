package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.Reading;

/** 要求電文の各部を読む (5.1, 6.3) */
final class RequestParts {

  /** 同意フラグ (code 001) */
  private static final ValueFormat<Boolean> ZERO_OR_ONE =
      text ->
          switch (text.strip()) {
            case "0" -> new Reading.Good<>(false);
            case "1" -> new Reading.Good<>(true);
            default -> new Reading.Bad<>(ErrorCode.CODE_UNKNOWN);
          };

  /** 診療区分 訪問診療等 (code 028) */
  private static final String HOME_VISIT = "2";

  private RequestParts() {}

  static Optional<Siquc01Request> siquc01(BlockReader header, BlockReader body) {
    Optional<LocalDate> date =
        header.required(Element.QUALIFICATION_CONFIRMATION_DATE, ValueFormat.DATE);
    Optional<InstitutionCode> code = institutionCode(header);
    Optional<String> identifier = fileIdentifier(header);
    Optional<QualificationConfirmSearchInfo> info =
        body.block(Element.QUALIFICATION_CONFIRM_SEARCH_INFO).flatMap(RequestParts::searchInfo);
    if (date.isEmpty() || code.isEmpty() || info.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Siquc01Request(date.get(), code.get(), identifier, info.get()));
  }

  static Optional<QualificationConfirmSearchInfo> searchInfo(BlockReader info) {
    var insurer = info.required(Element.INSURER_NUMBER, ValueFormat.INSURER_NUMBER);
    String symbol =
        info.optional(Element.INSURED_CARD_SYMBOL, ValueFormat.word(Limits.SYMBOL)).orElse("");
    var number =
        info.required(Element.INSURED_IDENTIFICATION_NUMBER, ValueFormat.word(Limits.NUMBER));
    String branch = info.optional(Element.INSURED_BRANCH_NUMBER, ValueFormat.digits(2)).orElse("");
    var birthdate = info.required(Element.BIRTHDATE, ValueFormat.DATE);
    var limit = info.required(Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG, ZERO_OR_ONE);
    var identifier =
        info.optional(Element.ARBITRARY_IDENTIFIER, ValueFormat.text(Limits.ARBITRARY_IDENTIFIER));
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
    Optional<LocalDate> from = info.required(Element.CONSENT_DATE_FROM, ValueFormat.DATE);
    Optional<LocalDate> to = info.required(Element.CONSENT_DATE_TO, ValueFormat.DATE);
    info.required(Element.MEDICAL_TREATMENT_FLAG, ValueFormat.only(HOME_VISIT));
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
        body.required(Element.RECEPTION_NUMBER, ValueFormat.word(Limits.RECEPTION_NUMBER));
    if (code.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Muhvq02Request(code.get(), number.get()));
  }

  static Optional<InstitutionCode> institutionCode(BlockReader header) {
    return header.required(Element.MEDICAL_INSTITUTION_CODE, ValueFormat.INSTITUTION_CODE);
  }

  static Optional<String> fileIdentifier(BlockReader header) {
    return header.optional(
        Element.ARBITRARY_FILE_IDENTIFIER, ValueFormat.text(Limits.FILE_IDENTIFIER));
  }

  /** 同意日の範囲 */
  private record ConsentDates(LocalDate from, LocalDate to) {}
}
