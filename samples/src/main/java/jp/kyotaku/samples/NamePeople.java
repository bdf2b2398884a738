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

/** 名前の文字を見せる人: none of them may lose a character on the way. */
public final class NamePeople {

  public static final SamplePerson TOKUKO =
      person(52, "髙橋　德子", "ﾀｶﾊｼ ﾄｸｺ", WOMAN, day(1946, 10, 19))
          .covered(elderly("09000522", day(2021, 10, 19), 10))
          .shows(SampleCase.NAME, "はしごだかの「髙」と、一画多い「德」が名前にある。");

  public static final SamplePerson HAJIME =
      person(53, "山﨑　一", "ﾔﾏｻﾞｷ ﾊｼﾞﾒ", MAN, day(1970, 1, 1))
          .covered(society("健本", "2053", "00", day(1994, 4, 1)))
          .shows(SampleCase.NAME, "「たつさき」の「﨑」が名前にある。");

  /** 葛 with the variant selector that asks for the form of the city in Nara. */
  public static final SamplePerson MADOKA =
      person(54, "葛\uDB40\uDD00城　まどか", "ｶﾂﾗｷﾞ ﾏﾄﾞｶ", WOMAN, day(1991, 8, 1))
          .covered(nhi("6054", "01", day(2017, 4, 1)))
          .shows(SampleCase.NAME, "「葛」の字の形を選ぶ印（異体字セレクタ）が名前にある。");

  public static final SamplePerson CONSTANTIN =
      person(
              55,
              "ミホンフォンホーエンシュタウフェンドルフ　コンスタンティンアレクサンダーマクシミリアン",
              "ﾐﾎﾝﾌｫﾝﾎｰｴﾝｼｭﾀｳﾌｪﾝﾄﾞﾙﾌ ｺﾝｽﾀﾝﾃｨﾝｱﾚｸｻﾝﾀﾞｰﾏｸｼﾐﾘｱﾝ",
              MAN,
              day(1973, 3, 30))
          .covered(association("2100055", "55", "00", day(2016, 9, 1)))
          .shows(SampleCase.NAME, "とても長い名前。");

  public static final SamplePerson MARIA =
      person(56, "マリア・ルイーザ　サンプル", "ﾏﾘｱ･ﾙｲｰｻﾞ ｻﾝﾌﾟﾙ", WOMAN, day(1985, 5, 25))
          .knownAs("見本　まりあ", "ﾐﾎﾝ ﾏﾘｱ")
          .covered(society("健本", "2056", "00", day(2018, 10, 1)))
          .shows(SampleCase.NAME, "名前に中点がある。通称も登録されている。");

  public static final SamplePerson AKIRA =
      person(57, "見本　明", "ﾐﾎﾝ ｱｷﾗ", MAN, day(1992, 2, 14))
          .withSexOnBack()
          .covered(association("2100057", "57", "00", day(2015, 4, 1)))
          .shows(SampleCase.NAME, "性別が証の裏面に書いてある。");

  private NamePeople() {}

  static List<SamplePerson> all() {
    return List.of(TOKUKO, HAJIME, MADOKA, CONSTANTIN, MARIA, AKIRA);
  }
}
