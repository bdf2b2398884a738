package jp.kyotaku.samples;

import static jp.kyotaku.samples.Draft.MAN;
import static jp.kyotaku.samples.Draft.WOMAN;
import static jp.kyotaku.samples.Draft.day;
import static jp.kyotaku.samples.Draft.person;
import static jp.kyotaku.samples.Papers.medicalAid;
import static jp.kyotaku.samples.Papers.nhi;
import static jp.kyotaku.samples.Papers.society;
import static jp.kyotaku.samples.SampleInstitutions.CHUO;
import static jp.kyotaku.samples.SampleInstitutions.HIDAMARI;
import static jp.kyotaku.samples.SampleInstitutions.TAMPOPO;

import java.time.YearMonth;
import java.util.List;

/** 医療扶助の人 */
public final class MedicalAidPeople {

  private static final YearMonth MAY = YearMonth.of(2024, 5);
  private static final YearMonth JUNE = YearMonth.of(2024, 6);
  private static final String AID_BEGAN = "02";

  public static final SamplePerson YAEKO =
      person(49, "見本　八重子", "ﾐﾎﾝ ﾔｴｺ", WOMAN, day(1947, 4, 29))
          .covered(
              nhi("6049", "01", day(2010, 4, 1)).lostOn(day(2021, 10, 1), AID_BEGAN),
              medicalAid("2000016", day(2021, 10, 1))
                  .with(
                      SampleTicket.homeNursing(MAY, "0500491", HIDAMARI, "脳梗塞後遺症"),
                      SampleTicket.homeNursing(JUNE, "0600491", HIDAMARI, "脳梗塞後遺症"),
                      SampleTicket.dispensing(JUNE, "0600492", TAMPOPO, CHUO)))
          .shows(SampleCase.MEDICAL_AID, "医療扶助。ひだまりの6月の医療券と、たんぽぽ薬局の調剤券がある。");

  public static final SamplePerson ISAO =
      person(50, "見本　功", "ﾐﾎﾝ ｲｻｵ", MAN, day(1955, 1, 31))
          .covered(medicalAid("2000024", day(2024, 5, 13)))
          .shows(SampleCase.MEDICAL_AID, "医療扶助。受けることは決まったが、どの機関の医療券もまだ登録されていない。");

  public static final SamplePerson RYOTA =
      person(51, "見本　良太", "ﾐﾎﾝ ﾘﾖｳﾀ", MAN, day(1983, 7, 16))
          .covered(
              society("健本", "2051", "00", day(2015, 4, 1)),
              medicalAid("2000032", day(2023, 2, 1))
                  .with(
                      SampleTicket.homeNursing(JUNE, "0600511", HIDAMARI, "頸髄損傷")
                          .besideInsurance(3_000, "社会保険の給付を先に受けること")))
          .shows(SampleCase.MEDICAL_AID, "健康保険組合の本人で、足りない分を医療扶助で受ける（併用）。");

  private MedicalAidPeople() {}

  static List<SamplePerson> all() {
    return List.of(YAEKO, ISAO, RYOTA);
  }
}
