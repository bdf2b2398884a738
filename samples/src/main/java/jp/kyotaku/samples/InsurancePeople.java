package jp.kyotaku.samples;

import static jp.kyotaku.samples.Draft.MAN;
import static jp.kyotaku.samples.Draft.WOMAN;
import static jp.kyotaku.samples.Draft.day;
import static jp.kyotaku.samples.Draft.person;
import static jp.kyotaku.samples.Papers.association;
import static jp.kyotaku.samples.Papers.elderly;
import static jp.kyotaku.samples.Papers.nhi;
import static jp.kyotaku.samples.Papers.society;

import java.util.List;

/** 保険の種類と変わり目を見せる人 */
public final class InsurancePeople {

  private static final String OTHER_INSURANCE = "03";
  private static final String OTHER_REASON = "99";

  public static final SamplePerson JIRO =
      person(7, "見本　次郎", "ﾐﾎﾝ ｼﾞﾛｳ", MAN, day(1960, 8, 8))
          .at("190-0006", "見本都見本市東町六丁目6番6号")
          .covered(nhi("7007", "01", day(2018, 10, 1)).lostOn(day(2024, 4, 1), OTHER_REASON))
          .card(day(2022, 10, 1))
          .shows(SampleCase.INSURANCE, "2024年4月1日に資格を失い、次の保険がまだない。");

  public static final SamplePerson SHINJI =
      person(41, "見本　伸二", "ﾐﾎﾝ ｼﾝｼﾞ", MAN, day(1978, 1, 23))
          .covered(
              society("健本", "2041", "00", day(2005, 4, 1)).lostOn(day(2024, 5, 1), OTHER_INSURANCE),
              association("2100041", "41", "00", day(2024, 5, 1)))
          .shows(SampleCase.INSURANCE, "先月、健康保険組合から協会の保険に変わった。前の番号で聞くと「新しい資格あり」になる。");

  public static final SamplePerson YUKI =
      person(42, "見本　有希", "ﾐﾎﾝ ﾕｷ", WOMAN, day(1986, 3, 14))
          .covered(
              nhi("6042", "01", day(2019, 6, 1)),
              SampleCoverage.of(SampleInsurers.OTHER_SOCIETY, "手健", "4242", "00", day(2024, 4, 1)))
          .shows(SampleCase.INSURANCE, "市の国民健康保険をやめる届けがまだで、二つの保険者の資格が重なっている（複数該当）。");

  public static final SamplePerson MASARU =
      person(43, "見本　勝", "ﾐﾎﾝ ﾏｻﾙ", MAN, day(1949, 6, 1))
          .covered(
              nhi("6043", "01", day(2009, 7, 1)).lostOn(day(2024, 6, 1), OTHER_INSURANCE),
              elderly("09000433", day(2024, 6, 1), 20))
          .shows(SampleCase.INSURANCE, "おととい75歳になり、国民健康保険から後期高齢者医療に移った。");

  public static final SamplePerson KAORI =
      person(44, "見本　香織", "ﾐﾎﾝ ｶｵﾘ", WOMAN, day(1964, 9, 5))
          .covered(
              society("健本", "2044", "00", day(1987, 4, 1)).lostOn(day(2024, 7, 1), OTHER_INSURANCE),
              SampleCoverage.of(SampleInsurers.OTHER_NHI, "国手", "7044", "01", day(2024, 7, 1)))
          .shows(SampleCase.INSURANCE, "今月で健康保険組合をやめ、来月1日から別の市の国民健康保険に入る。");

  public static final SamplePerson TSUYOSHI =
      person(45, "見本　剛", "ﾐﾎﾝ ﾂﾖｼ", MAN, day(1999, 11, 3))
          .covered(
              SampleCoverage.of(SampleInsurers.SELF_DEFENCE, "見自", "45045", "", day(2018, 4, 1))
                  .classified("07"))
          .shows(SampleCase.INSURANCE, "自衛官診療証。資格は確認できるが、医療情報は取り寄せられない。");

  public static final SamplePerson KEIKO =
      person(46, "見本　恵子", "ﾐﾎﾝ ｹｲｺ", WOMAN, day(1972, 2, 20))
          .covered(
              SampleCoverage.of(SampleInsurers.MUTUAL_AID, "公見", "460046", "00", day(1995, 4, 1)))
          .shows(SampleCase.INSURANCE, "共済組合の本人。");

  public static final SamplePerson TORU =
      person(47, "見本　徹", "ﾐﾎﾝ ﾄｵﾙ", MAN, day(1981, 6, 28))
          .covered(nhi("6047", "01", day(2015, 4, 1)).classified("03"))
          .shows(SampleCase.INSURANCE, "国民健康保険の短期被保険者証。");

  public static final SamplePerson MISAKI =
      person(48, "見本　美咲", "ﾐﾎﾝ ﾐｻｷ", WOMAN, day(1979, 12, 12))
          .covered(nhi("6048", "01", day(2013, 4, 1)).classified("05"))
          .shows(SampleCase.INSURANCE, "特別療養費の支給対象で、いったん全額を払う。");

  public static final SamplePerson HIKARI = twin(58, "見本　ひかり", "ﾐﾎﾝ ﾋｶﾘ", "01", "妹");

  public static final SamplePerson NOZOMI = twin(59, "見本　のぞみ", "ﾐﾎﾝ ﾉｿﾞﾐ", "02", "姉");

  private InsurancePeople() {}

  static List<SamplePerson> all() {
    return List.of(
        JIRO, SHINJI, YUKI, MASARU, KAORI, TSUYOSHI, KEIKO, TORU, MISAKI, HIKARI, NOZOMI);
  }

  /** Only the branch number and the name tell them apart. */
  private static SamplePerson twin(
      int number, String name, String kana, String branch, String other) {
    return person(number, name, kana, WOMAN, day(2016, 5, 5))
        .at("190-0058", "見本都見本市稽古町58番地")
        .covered(society("健本", "2058", branch, day(2016, 5, 5)).familyOf("見本　誠"))
        .shows(
            SampleCase.INSURANCE, "8歳のふたご。" + other + "とは番号も生年月日も同じなので、証の番号で聞くときは、枝番まで入れないと決まらない。");
  }
}
