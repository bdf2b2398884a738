package jp.kyotaku.samples;

import static jp.kyotaku.samples.Draft.MAN;
import static jp.kyotaku.samples.Draft.WOMAN;
import static jp.kyotaku.samples.Draft.day;
import static jp.kyotaku.samples.Draft.person;
import static jp.kyotaku.samples.Papers.disease;
import static jp.kyotaku.samples.Papers.elderly;
import static jp.kyotaku.samples.Papers.limit;
import static jp.kyotaku.samples.Papers.nhi;
import static jp.kyotaku.samples.Papers.society;

import java.util.List;

/** 特定疾病療養受療証を持つ人 */
public final class DiseasePeople {

  public static final SamplePerson MINORU =
      person(37, "見本　実", "ﾐﾎﾝ ﾐﾉﾙ", MAN, day(1965, 12, 1))
          .covered(society("健本", "2037", "00", day(1988, 4, 1)).with(disease("1", 20_000)))
          .shows(SampleCase.DISEASE, "人工透析が必要な慢性腎不全。自己負担限度額は2万円。");

  public static final SamplePerson HARUKA =
      person(38, "見本　遥", "ﾐﾎﾝ ﾊﾙｶ", WOMAN, day(2001, 5, 18))
          .covered(nhi("6038", "02", day(2001, 5, 18)).with(disease("2", 10_000)))
          .shows(SampleCase.DISEASE, "先天性血液凝固因子障害。自己負担限度額は1万円。");

  public static final SamplePerson OSAMU =
      person(39, "見本　修", "ﾐﾎﾝ ｵｻﾑ", MAN, day(1968, 10, 30))
          .covered(nhi("6039", "01", day(1998, 1, 1)).with(disease("3", 10_000)))
          .shows(SampleCase.DISEASE, "血液凝固因子製剤によるHIV感染症。自己負担限度額は1万円。");

  public static final SamplePerson SUMI =
      person(40, "見本　スミ", "ﾐﾎﾝ ｽﾐ", WOMAN, day(1942, 7, 7))
          .covered(
              elderly("09000400", day(2017, 7, 7), 10)
                  .with(limit("B10"), disease("1", 10_000), disease("2", 10_000)))
          .shows(SampleCase.DISEASE, "特定疾病療養受療証が2枚ある。");

  private DiseasePeople() {}

  static List<SamplePerson> all() {
    return List.of(MINORU, HARUKA, OSAMU, SUMI);
  }
}
