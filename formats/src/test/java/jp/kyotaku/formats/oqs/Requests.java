package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.code.SheetForm;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.kernel.code.UrlKind;

/** 見本の要求 */
final class Requests {

  static final InstitutionCode HIDAMARI = new InstitutionCode("1360090011");

  static final QualificationConfirmSearchInfo KENICHI =
      new QualificationConfirmSearchInfo(
          new InsurerNumber("06138093"),
          new InsuredId("髙﨑①～", "2001", "00"),
          LocalDate.of(1980, 4, 5),
          true,
          Optional.of("row-1"));

  /** 後期高齢者: neither symbol nor branch. */
  static final QualificationConfirmSearchInfo HARU =
      new QualificationConfirmSearchInfo(
          new InsurerNumber("39138094"),
          new InsuredId("", "09000011", ""),
          LocalDate.of(1934, 2, 11),
          false,
          Optional.empty());

  static final Siquc01Request SIQUC01 =
      new Siquc01Request(LocalDate.of(2024, 6, 3), HIDAMARI, Optional.of("file-1"), KENICHI);

  static final Siquc01Request SIQUC01_SPARSE =
      new Siquc01Request(LocalDate.of(2024, 6, 3), HIDAMARI, Optional.empty(), HARU);

  static final Muhvq01Request MUHVQ01 =
      new Muhvq01Request(
          HIDAMARI, Optional.of("job-7"), LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 3));

  static final BulkCollectRequest MUHVQ02 = collect(OqsMessage.MUHVQ02);

  static final Muquc01Request MUQUC01 =
      new Muquc01Request(
          LocalDate.of(2024, 6, 3), HIDAMARI, Optional.of("job-7"), List.of(KENICHI, HARU));

  static final Muonq01Request MUONQ01 =
      new Muonq01Request(
          HIDAMARI,
          Optional.of("job-7"),
          Muonq01Request.By.EXAMINATION_DATE,
          LocalDate.of(2024, 6, 1),
          LocalDate.of(2024, 6, 3));

  static final Mutic01Request MUTIC01 =
      new Mutic01Request(HIDAMARI, Optional.of("job-7"), YearMonth.of(2024, 6));

  static final Siimm01Request SIIMM01 =
      new Siimm01Request(
          HIDAMARI,
          Optional.of("file-5"),
          new ReferenceNumberRegistrationInfo(
              "診察券 0042", new InsurerNumber("06138093"), new InsuredId("健本", "2001", "00")));

  static final Sihvd01Request SIHVD01 =
      new Sihvd01Request(
          HIDAMARI,
          Optional.of("file-8"),
          new ReInquirySearchInfo.Numbers(
              new InsurerNumber("06138093"),
              new InsuredId("健本", "2001", "00"),
              LocalDate.of(1975, 11, 2)));

  static final Sihvq01Request SIHVQ01 =
      new Sihvq01Request(
          TreatmentFlag.HOME_VISIT,
          LocalDate.of(2024, 7, 1),
          HIDAMARI,
          Optional.of("file-6"),
          new ReInquirySearchInfo(
              new ReInquirySearchInfo.Numbers(
                  new InsurerNumber("06138093"),
                  new InsuredId("健本", "2001", "00"),
                  LocalDate.of(1980, 4, 5)),
              Optional.of("row-6")));

  /** By reference number, without anything that may be missing. */
  static final Sihvq01Request SIONQ01 =
      new Sihvq01Request(
          TreatmentFlag.ONLINE,
          LocalDate.of(2024, 7, 1),
          HIDAMARI,
          Optional.empty(),
          new ReInquirySearchInfo(new ReInquirySearchInfo.Reference("診察券 0042"), Optional.empty()));

  static final Siurl01Request SIURL01 =
      new Siurl01Request(
          HIDAMARI, Optional.of("url-1"), UrlKind.HOME_VISIT, Optional.of(SheetForm.PNG));

  static final Siinq01Request SIINQ01 = new Siinq01Request(HIDAMARI, Optional.of("settings-1"));

  static final Siupd01Request SIUPD01 =
      new Siupd01Request(
          HIDAMARI,
          Optional.of("settings-2"),
          3,
          Map.of(SettingName.CHARACTER_CODE, "1", SettingName.SURGERY, "0"));

  private Requests() {}

  static final Muimm01Request MUIMM01 =
      new Muimm01Request(
          HIDAMARI,
          Optional.of("job-7"),
          List.of(
              new ReferenceNumberRegistrationInfo(
                  "診察券-0007", KENICHI.insurerNumber(), KENICHI.insuredId()),
              new ReferenceNumberRegistrationInfo(
                  "診察券-0008", HARU.insurerNumber(), HARU.insuredId())));

  static BulkReInquiryRequest reInquiries(TreatmentFlag flag) {
    return new BulkReInquiryRequest(
        flag,
        LocalDate.of(2024, 6, 3),
        HIDAMARI,
        Optional.of("job-7"),
        List.of(
            new ReInquirySearchInfo(
                new ReInquirySearchInfo.Numbers(
                    HARU.insurerNumber(), HARU.insuredId(), HARU.birthdate()),
                Optional.of("row-1")),
            new ReInquirySearchInfo(
                new ReInquirySearchInfo.Reference("診察券-0007"), Optional.of("row-2"))));
  }

  static BulkCollectRequest collect(OqsMessage message) {
    return new BulkCollectRequest(message, HIDAMARI, "20240603-000001");
  }

  static OqsRequest of(OqsMessage message) {
    return switch (message) {
      case SIQUC01 -> SIQUC01;
      case MUHVQ01 -> MUHVQ01;
      case SIIMM01 -> SIIMM01;
      case SIHVQ01 -> SIHVQ01;
      case SIHVD01 -> SIHVD01;
      case SIONQ01 -> SIONQ01;
      case SIURL01 -> SIURL01;
      case SIINQ01 -> SIINQ01;
      case SIUPD01 -> SIUPD01;
      case MUQUC01 -> MUQUC01;
      case MUONQ01 -> MUONQ01;
      case MUTIC01 -> MUTIC01;
      case MUIMM01 -> MUIMM01;
      case MUHVR01 -> reInquiries(TreatmentFlag.HOME_VISIT);
      case MUONR01 -> reInquiries(TreatmentFlag.ONLINE);
      case MUHVQ02, MUQUC02, MUONQ02, MUTIC02, MUIMM02, MUHVR02, MUONR02 -> collect(message);
    };
  }
}
