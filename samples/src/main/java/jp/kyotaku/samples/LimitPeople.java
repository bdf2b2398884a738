package jp.kyotaku.samples;

import static jp.kyotaku.samples.Draft.MAN;
import static jp.kyotaku.samples.Draft.WOMAN;
import static jp.kyotaku.samples.Draft.day;
import static jp.kyotaku.samples.Draft.person;
import static jp.kyotaku.samples.Papers.elderly;
import static jp.kyotaku.samples.Papers.limit;
import static jp.kyotaku.samples.Papers.nhi;
import static jp.kyotaku.samples.Papers.recipient;
import static jp.kyotaku.samples.Papers.society;

import java.util.List;

/** 限度額の区分を見せる人. The categories that are missing here belong to people elsewhere. */
public final class LimitPeople {

  public static final SamplePerson HIROSHI =
      person(26, "見本　博", "ﾐﾎﾝ ﾋﾛｼ", MAN, day(1969, 2, 2))
          .covered(society("健本", "2026", "00", day(1992, 4, 1)).with(limit("A01")))
          .shows(SampleCase.LIMIT, "70歳未満、区分ア。");

  public static final SamplePerson NAOMI =
      person(27, "見本　直美", "ﾐﾎﾝ ﾅｵﾐ", WOMAN, day(1975, 11, 11))
          .covered(society("健本", "2027", "00", day(2001, 4, 1)).with(limit("A02")))
          .shows(SampleCase.LIMIT, "70歳未満、区分イ。");

  public static final SamplePerson SUSUMU =
      person(28, "見本　進", "ﾐﾎﾝ ｽｽﾑ", MAN, day(1990, 1, 7))
          .covered(nhi("6028", "01", day(2014, 4, 1)).with(limit("A04")))
          .shows(SampleCase.LIMIT, "70歳未満、区分エ。");

  public static final SamplePerson TOMOKO =
      person(29, "見本　知子", "ﾐﾎﾝ ﾄﾓｺ", WOMAN, day(1963, 8, 19))
          .covered(nhi("6029", "01", day(2011, 2, 1)).with(limit("A05").longTerm(day(2024, 3, 1))))
          .shows(SampleCase.LIMIT, "70歳未満、区分オ。長期入院に該当している。");

  public static final SamplePerson SATORU =
      person(30, "見本　悟", "ﾐﾎﾝ ｻﾄﾙ", MAN, day(1958, 5, 27))
          .covered(nhi("6030", "01", day(2008, 4, 1)).with(limit("A06")))
          .shows(SampleCase.LIMIT, "70歳未満、区分オの境界層。");

  public static final SamplePerson EIJI =
      person(31, "見本　栄治", "ﾐﾎﾝ ｴｲｼﾞ", MAN, day(1951, 9, 30))
          .covered(society("健本", "2031", "00", day(1990, 4, 1)).with(recipient(30), limit("B02")))
          .shows(SampleCase.LIMIT, "70歳以上、現役並みⅡ。");

  public static final SamplePerson KUMIKO =
      person(32, "見本　久美子", "ﾐﾎﾝ ｸﾐｺ", WOMAN, day(1953, 4, 14))
          .covered(nhi("6032", "01", day(2013, 4, 1)).with(recipient(20), limit("B04")))
          .shows(SampleCase.LIMIT, "70歳以上、一般。");

  public static final SamplePerson MATSU =
      person(33, "見本　マツ", "ﾐﾎﾝ ﾏﾂ", WOMAN, day(1929, 10, 10))
          .covered(
              elderly("09000333", day(2008, 4, 1), 10).with(limit("B05").longTerm(day(2024, 2, 1))))
          .shows(SampleCase.LIMIT, "70歳以上、低所得Ⅱ。長期入院に該当している。");

  public static final SamplePerson GENJI =
      person(34, "見本　源治", "ﾐﾎﾝ ｹﾞﾝｼﾞ", MAN, day(1936, 3, 3))
          .covered(elderly("09000344", day(2011, 3, 3), 10).with(limit("B06")))
          .shows(SampleCase.LIMIT, "70歳以上、低所得Ⅰ。");

  public static final SamplePerson UME =
      person(35, "見本　ウメ", "ﾐﾎﾝ ｳﾒ", WOMAN, day(1932, 2, 25))
          .covered(elderly("09000355", day(2008, 4, 1), 10).with(limit("B07")))
          .shows(SampleCase.LIMIT, "70歳以上、低所得Ⅰの老齢福祉年金。");

  public static final SamplePerson TATSUO =
      person(36, "見本　辰夫", "ﾐﾎﾝ ﾀﾂｵ", MAN, day(1939, 8, 8))
          .covered(elderly("09000366", day(2014, 8, 8), 10).with(limit("B08")))
          .shows(SampleCase.LIMIT, "70歳以上、低所得Ⅰの境界層。");

  private LimitPeople() {}

  static List<SamplePerson> all() {
    return List.of(HIROSHI, NAOMI, SUSUMU, TOMOKO, SATORU, EIJI, KUMIKO, MATSU, GENJI, UME, TATSUO);
  }
}
