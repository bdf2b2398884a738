package jp.kyotaku.samples;

import static jp.kyotaku.samples.Draft.MAN;
import static jp.kyotaku.samples.Draft.WOMAN;
import static jp.kyotaku.samples.Draft.day;
import static jp.kyotaku.samples.Draft.person;
import static jp.kyotaku.samples.Papers.elderly;
import static jp.kyotaku.samples.Papers.limit;
import static jp.kyotaku.samples.Papers.society;

import java.util.List;

/** はじめに試す人: nothing stands in their way. */
public final class FirstPeople {

  public static final SamplePerson HARU =
      person(1, "見本　ハル", "ﾐﾎﾝ ﾊﾙ", WOMAN, day(1934, 2, 11))
          .at("190-0001", "見本都見本市本町一丁目1番1号")
          .covered(elderly("09000011", day(2009, 2, 11), 10).with(limit("B10")))
          .card(day(2021, 9, 10))
          .shows(SampleCase.FIRST, "後期高齢者医療、1割負担。ふつうに受付が終わる。");

  public static final SamplePerson KENICHI =
      person(2, "見本　健一", "ﾐﾎﾝ ｹﾝｲﾁ", MAN, day(1980, 4, 5))
          .at("190-0002", "見本都見本市元町二丁目2番2号")
          .covered(society("健本", "2001", "00", day(2019, 4, 1)).with(limit("A03")))
          .card(day(2022, 6, 1))
          .shows(SampleCase.FIRST, "健康保険組合の本人。限度額の区分はウ。");

  public static final SamplePerson SAKURA =
      person(3, "見本　さくら", "ﾐﾎﾝ ｻｸﾗ", WOMAN, day(1995, 3, 21))
          .at("190-0002", "見本都見本市元町二丁目2番2号")
          .covered(society("健本", "2001", "01", day(2019, 4, 1)).familyOf("見本　健一"))
          .card(day(2023, 1, 15))
          .shows(SampleCase.FIRST, "健康保険組合の家族。40歳未満なので、特定健診の同意は対象外になる。");

  private FirstPeople() {}

  static List<SamplePerson> all() {
    return List.of(HARU, KENICHI, SAKURA);
  }
}
