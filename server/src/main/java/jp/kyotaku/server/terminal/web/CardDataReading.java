package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.field.Field;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.inquiry.CardDataQuestion;
import jp.kyotaku.server.inquiry.LegalGround;
import jp.kyotaku.server.inquiry.PaperGrounds;
import jp.kyotaku.server.insured.CardData;

/** 保険証・処方箋で確認の入力を読む (T04, R-203) */
sealed interface CardDataReading {

  /** 読めた照会 */
  record Asked(CardDataQuestion question) implements CardDataReading {}

  /** 直すところ */
  record Wrong(List<FormError> errors) implements CardDataReading {}

  /** 法別番号 of medical aid: the number is then a beneficiary's, with a check digit of its own. */
  String MEDICAL_AID = "12";

  static CardDataReading read(CardDataForm form, LocalDate today, InstitutionCode institution) {
    var fields = new FieldReader();
    var insurer = fields.required("insurer", Fields.INSURER_NUMBER, form.insurer());
    var symbol = fields.optional("symbol", Fields.SYMBOL, form.symbol());
    var number = fields.required("number", numberOf(insurer), form.number());
    var branch = fields.optional("branch", Fields.BRANCH, form.branch());
    var birthDate = fields.required("birthDate", Fields.BIRTH_DATE.asOf(today), form.birthDate());
    var day = fields.required("day", Fields.CONFIRMATION_DATE.asOf(today), form.day());
    checkOrder(fields, birthDate, day);
    var ground = ground(fields, form, day, institution);
    var limit = limit(fields, form);
    if (!fields.errors().isEmpty()) {
      return new Wrong(fields.errors());
    }
    var insuredId = new InsuredId(symbol.orElse(""), number.orElseThrow(), branch.orElse(""));
    return new Asked(
        new CardDataQuestion(
            id(form),
            new CardData(insurer.orElseThrow(), insuredId, birthDate.orElseThrow()),
            day.orElseThrow(),
            ground.orElseThrow(),
            limit.orElseThrow()));
  }

  static Field<String> numberOf(Optional<InsurerNumber> insurer) {
    boolean medicalAid =
        insurer
            .filter(number -> number.value().length() == 8)
            .filter(number -> number.value().startsWith(MEDICAL_AID))
            .isPresent();
    return medicalAid ? Fields.BENEFICIARY_NUMBER : Fields.NUMBER;
  }

  private static void checkOrder(
      FieldReader fields, Optional<LocalDate> birthDate, Optional<LocalDate> day) {
    if (birthDate.isPresent() && day.isPresent() && day.get().isBefore(birthDate.get())) {
      fields.report("day", "資格確認日：生年月日より前の日です。どちらかの日付を直してください。");
    }
  }

  private static Optional<LegalGround> ground(
      FieldReader fields, CardDataForm form, Optional<LocalDate> day, InstitutionCode institution) {
    var ground =
        Arrays.stream(LegalGround.values())
            .filter(known -> known.name().equals(form.ground()))
            .findFirst();
    if (ground.isEmpty()) {
      fields.report("ground", "本人が示したもの：選ばれていません。どれか一つを選んでください。");
    } else if (day.isPresent()
        && !PaperGrounds.OF_THE_LAW.count(ground.get(), day.get(), institution)) {
      fields.report("ground", GroundChoice.whyNot(ground.get(), day.get()));
    }
    return ground;
  }

  private static Optional<Boolean> limit(FieldReader fields, CardDataForm form) {
    return switch (form.limit()) {
      case "0" -> Optional.of(false);
      case "1" -> Optional.of(true);
      default -> {
        fields.report("limit", "限度額情報の提供：選ばれていません。本人に尋ねて、選んでください。");
        yield Optional.empty();
      }
    };
  }

  /** A form whose id was lost is a question of its own. */
  private static UUID id(CardDataForm form) {
    try {
      return UUID.fromString(form.id());
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }
}
