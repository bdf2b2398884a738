package jp.kyotaku.samples;

import static jp.kyotaku.samples.Draft.MAN;
import static jp.kyotaku.samples.Draft.WOMAN;
import static jp.kyotaku.samples.Draft.day;
import static jp.kyotaku.samples.Draft.person;
import static jp.kyotaku.samples.Papers.elderly;
import static jp.kyotaku.samples.Papers.limit;
import static jp.kyotaku.samples.Papers.nhi;
import static jp.kyotaku.samples.Papers.recipient;
import static jp.kyotaku.samples.Papers.recipientFromAugust;
import static jp.kyotaku.samples.Papers.society;

import java.util.List;

/** 負担割合を見せる人 */
public final class RatioPeople {

  public static final SamplePerson TAKESHI =
      person(21, "見本　武", "ﾐﾎﾝ ﾀｹｼ", MAN, day(1952, 1, 10))
          .covered(nhi("6021", "01", day(2012, 4, 1)).with(recipient(20), recipientFromAugust(20)))
          .shows(SampleCase.RATIO, "70歳から74歳で、2割負担の高齢受給者証がある。");

  public static final SamplePerson SETSUKO =
      person(22, "見本　節子", "ﾐﾎﾝ ｾﾂｺ", WOMAN, day(1950, 8, 25))
          .covered(society("健本", "2022", "00", day(1995, 7, 1)).with(recipient(30)))
          .shows(SampleCase.RATIO, "70歳から74歳で、3割負担の高齢受給者証がある。");

  public static final SamplePerson KIYOSHI =
      person(23, "見本　清", "ﾐﾎﾝ ｷﾖｼ", MAN, day(1941, 3, 8))
          .covered(elderly("09000233", day(2016, 3, 8), 20).with(limit("B09")))
          .shows(SampleCase.RATIO, "後期高齢者医療、2割負担。");

  public static final SamplePerson FUMIKO =
      person(24, "見本　文子", "ﾐﾎﾝ ﾌﾐｺ", WOMAN, day(1943, 12, 24))
          .covered(elderly("09000244", day(2018, 12, 24), 30).with(limit("B01")))
          .shows(SampleCase.RATIO, "後期高齢者医療、3割負担。限度額の区分は現役並みⅢ。");

  public static final SamplePerson CHIYO =
      person(25, "見本　千代", "ﾐﾎﾝ ﾁﾖ", WOMAN, day(1938, 6, 15))
          .covered(elderly("09000255", day(2013, 6, 15), 10, 20))
          .shows(SampleCase.RATIO, "後期高齢者医療。7月までは1割、8月からは2割負担になる。");

  private RatioPeople() {}

  static List<SamplePerson> all() {
    return List.of(TAKESHI, SETSUKO, KIYOSHI, FUMIKO, CHIYO);
  }
}
