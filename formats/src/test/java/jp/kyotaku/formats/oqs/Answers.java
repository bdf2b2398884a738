package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.Sex;

/** 見本の結果 */
final class Answers {

  static final LocalDateTime NOW = LocalDateTime.of(2024, 6, 3, 9, 5, 7);

  /** Every element of the ticket is there. */
  static final MedicalTicketInfo FULL_TICKET =
      new MedicalTicketInfo(
          Optional.of("01"),
          Optional.of(LocalDate.of(2024, 6, 1)),
          Optional.of(LocalDate.of(2024, 6, 30)),
          Optional.of("00123"),
          Optional.of(YearMonth.of(2024, 6)),
          new MedicalTicketInfo.Designated(
              Optional.of("1360090011"), Optional.of("0"), Optional.of("見本訪問看護ステーションひだまり")),
          new MedicalTicketInfo.PrescriptionIssuer(Optional.of("1310000015"), Optional.of("見本診療所")),
          List.of("脳梗塞後遺症", "高血圧症", "慢性心不全"),
          Optional.of("05"),
          Optional.of(1_500),
          new MedicalTicketInfo.Contacts(Optional.of("見本　一"), Optional.of("見本　二")),
          new MedicalTicketInfo.Statuses(
              Optional.of("02"),
              Optional.of("01"),
              Optional.of("1"),
              Optional.of("02"),
              Optional.of("01"),
              Optional.of("02")),
          List.of("備考の一", "備考の二", "備考の三"));

  static final MedicalTicketInfo SPARSE_TICKET =
      new MedicalTicketInfo(
          Optional.of("02"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new MedicalTicketInfo.Designated(Optional.empty(), Optional.empty(), Optional.empty()),
          new MedicalTicketInfo.PrescriptionIssuer(Optional.empty(), Optional.empty()),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          new MedicalTicketInfo.Contacts(Optional.empty(), Optional.empty()),
          new MedicalTicketInfo.Statuses(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          List.of());

  /** Every element of the record is there. */
  static final ResultOfQualificationConfirmation FULL =
      new ResultOfQualificationConfirmation(
          new Person(
              new PersonName("髙見　ハル", "ﾀｶﾐ ﾊﾙ"),
              Optional.of(new PersonName("見本　ハル", "ﾐﾎﾝ ﾊﾙ")),
              Sex.FEMALE,
              Optional.of(Sex.NOT_SET),
              LocalDate.of(1952, 2, 11),
              Optional.of("見本都見本市本町一丁目1番1号"),
              Optional.of("190-0001")),
          new InsuredCard(
              "01",
              Optional.of(new InsurerNumber("138909")),
              "見本市",
              new InsuredId("国見", "6006", "01"),
              Optional.of(PersonKind.FAMILY),
              Optional.of("見本　太郎")),
          new Qualification(
              Optional.of(LocalDate.of(2018, 10, 1)),
              Optional.of(LocalDate.of(2024, 12, 1)),
              Optional.of("03"),
              Optional.of(LocalDate.of(2023, 8, 1)),
              Optional.of(LocalDate.of(2023, 8, 1)),
              Optional.of(LocalDate.of(2025, 7, 31)),
              Optional.of(10),
              true),
          new Certificates(
              Optional.of(
                  new ElderlyRecipientCertificateInfo(
                      Optional.of(LocalDate.of(2023, 8, 1)),
                      Optional.of(LocalDate.of(2023, 8, 1)),
                      Optional.of(LocalDate.of(2024, 7, 31)),
                      Optional.of(20))),
              Optional.of(
                  new LimitApplicationCertificateRelatedInfo(
                      Optional.of("01"),
                      Optional.of("B04"),
                      Optional.of(LocalDate.of(2023, 8, 1)),
                      Optional.of(LocalDate.of(2023, 8, 1)),
                      Optional.of(LocalDate.of(2024, 7, 31)),
                      Optional.of(LocalDate.of(2024, 1, 1)))),
              List.of(disease("1", 10_000), disease("2", 20_000)),
              List.of(FULL_TICKET, SPARSE_TICKET)),
          consents(),
          Optional.of("診察券-0007"));

  /** Only what must be there. */
  static final ResultOfQualificationConfirmation SPARSE =
      new ResultOfQualificationConfirmation(
          new Person(
              new PersonName("見本　健一", ""),
              Optional.empty(),
              Sex.MALE,
              Optional.empty(),
              LocalDate.of(1980, 4, 5),
              Optional.empty(),
              Optional.empty()),
          new InsuredCard(
              "01",
              Optional.empty(),
              "見本健康保険組合",
              new InsuredId("", "", ""),
              Optional.empty(),
              Optional.empty()),
          new Qualification(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              false),
          Certificates.none(),
          Map.of(),
          Optional.empty());

  static final Siquc01Header HEADER = Siquc01Header.normal(Requests.SIQUC01, NOW);

  private Answers() {}

  static BulkAnswerHeader finished(int total) {
    return BulkAnswerHeader.finished(
        Requests.MUHVQ02, Optional.of("job-7"), NOW, new BulkAnswerHeader.Counts(total, total, 0));
  }

  private static SpecificDiseasesCertificateInfo disease(String category, int selfPay) {
    return new SpecificDiseasesCertificateInfo(
        Optional.of(category),
        Optional.of(LocalDate.of(2023, 8, 1)),
        Optional.of(LocalDate.of(2023, 8, 1)),
        Optional.of(LocalDate.of(2024, 7, 31)),
        Optional.of(selfPay));
  }

  private static Map<ConsentItem, Consent> consents() {
    var consents = new EnumMap<ConsentItem, Consent>(ConsentItem.class);
    consents.put(ConsentItem.SURGERY, Consent.given(NOW, NOW.plusDays(1)));
    consents.put(ConsentItem.TREATMENT, Consent.given(NOW, NOW.plusDays(1)));
    consents.put(ConsentItem.MEDICATION, Consent.given(NOW, NOW.plusDays(1)));
    consents.put(ConsentItem.SPECIFIC_CHECKUP, Consent.refused());
    consents.put(ConsentItem.LIMIT_AMOUNT, Consent.given(NOW));
    consents.put(ConsentItem.SPECIFIC_DISEASE, Consent.given(NOW));
    return consents;
  }
}
