package jp.kyotaku.samples;

import static jp.kyotaku.samples.Draft.MAN;
import static jp.kyotaku.samples.Draft.WOMAN;
import static jp.kyotaku.samples.Draft.day;
import static jp.kyotaku.samples.Draft.person;
import static jp.kyotaku.samples.Papers.association;
import static jp.kyotaku.samples.Papers.nhi;
import static jp.kyotaku.samples.Papers.society;

import java.util.List;

/** 年齢の境目にいる人 (R-134, T-038, T-039) */
public final class AgePeople {

  public static final SamplePerson AOI =
      person(14, "見本　葵", "ﾐﾎﾝ ｱｵｲ", WOMAN, day(1984, 12, 3))
          .covered(society("健本", "2014", "00", day(2010, 4, 1)))
          .shows(SampleCase.AGE, "39歳。2024年12月1日になってもまだ39歳で、特定健診の同意は対象外になる。");

  public static final SamplePerson MINATO =
      person(15, "見本　湊", "ﾐﾎﾝ ﾐﾅﾄ", MAN, day(1984, 11, 30))
          .covered(association("2100011", "15", "00", day(2012, 4, 1)))
          .shows(SampleCase.AGE, "いまは39歳。2024年12月1日には40歳で、特定健診の同意が残る。");

  public static final SamplePerson TSUBASA =
      person(16, "見本　翼", "ﾐﾎﾝ ﾂﾊﾞｻ", MAN, day(1984, 6, 3))
          .covered(society("健本", "2016", "00", day(2009, 4, 1)))
          .shows(SampleCase.AGE, "稽古の初日が40歳の誕生日。特定健診の同意が残る。");

  public static final SamplePerson HINA =
      person(17, "見本　日菜", "ﾐﾎﾝ ﾋﾅ", WOMAN, day(1984, 6, 4))
          .covered(society("健本", "2017", "00", day(2009, 4, 1)))
          .shows(SampleCase.AGE, "稽古の初日の次の日が40歳の誕生日。");

  public static final SamplePerson KOTARO =
      person(18, "見本　光太郎", "ﾐﾎﾝ ｺｳﾀﾛｳ", MAN, day(2020, 9, 15))
          .at("190-0002", "見本都見本市元町二丁目2番2号")
          .covered(society("健本", "2001", "02", day(2020, 9, 15)).familyOf("見本　健一"))
          .shows(SampleCase.AGE, "3歳。未就学なので、2割負担になる。");

  public static final SamplePerson MEI =
      person(19, "見本　芽衣", "ﾐﾎﾝ ﾒｲ", WOMAN, day(2018, 4, 2))
          .covered(nhi("6019", "02", day(2018, 4, 2)).familyOf("見本　大地"))
          .shows(SampleCase.AGE, "6歳で、4月2日生まれ。まだ未就学で、2割負担になる。");

  public static final SamplePerson RIKU =
      person(20, "見本　陸", "ﾐﾎﾝ ﾘｸ", MAN, day(2018, 4, 1))
          .covered(nhi("6019", "03", day(2018, 4, 1)).familyOf("見本　大地"))
          .shows(SampleCase.AGE, "6歳で、4月1日生まれ。この4月から小学生で、3割負担になる。");

  private AgePeople() {}

  static List<SamplePerson> all() {
    return List.of(AOI, MINATO, TSUBASA, HINA, KOTARO, MEI, RIKU);
  }
}
