package jp.kyotaku.samples;

import static jp.kyotaku.samples.Draft.MAN;
import static jp.kyotaku.samples.Draft.WOMAN;
import static jp.kyotaku.samples.Draft.day;
import static jp.kyotaku.samples.Draft.person;
import static jp.kyotaku.samples.Papers.association;
import static jp.kyotaku.samples.Papers.elderly;
import static jp.kyotaku.samples.Papers.limit;
import static jp.kyotaku.samples.Papers.nhi;
import static jp.kyotaku.samples.Papers.society;

import java.util.List;

/** カードの状態を見せる人 */
public final class CardPeople {

  public static final SamplePerson SHOZO =
      person(4, "見本　昭三", "ﾐﾎﾝ ｼﾖｳｿﾞｳ", MAN, day(1940, 7, 1))
          .at("190-0003", "見本都見本市南町三丁目3番3号")
          .covered(elderly("09000044", day(2015, 7, 1), 20).with(limit("B09")))
          .card(day(2018, 5, 20))
          .shows(SampleCase.CARD, "電子証明書の期限が切れて、3か月の猶予も過ぎている。");

  public static final SamplePerson YOSHIKO = yoshiko();

  public static final SamplePerson KAZUO =
      person(6, "見本　和夫", "ﾐﾎﾝ ｶｽﾞｵ", MAN, day(1952, 4, 20))
          .at("190-0005", "見本都見本市西町五丁目5番5号")
          .covered(nhi("6006", "01", day(2018, 10, 1)).with(Papers.recipient(20)))
          .card(day(2019, 6, 1))
          .shows(SampleCase.CARD, "電子証明書の期限が切れて3か月以内。資格は確認できるが、医療情報は提供できない。");

  public static final SamplePerson TOME =
      person(8, "見本　トメ", "ﾐﾎﾝ ﾄﾒ", WOMAN, day(1930, 1, 15))
          .at("190-0007", "見本都見本市中町七丁目7番7号")
          .covered(elderly("09000088", day(2008, 4, 1), 10).with(limit("B05")))
          .card(day(2020, 12, 1))
          .shows(SampleCase.CARD, "暗証番号を3回間違えて、カードがロックされている。");

  public static final SamplePerson TADASHI =
      person(9, "見本　正", "ﾐﾎﾝ ﾀﾀﾞｼ", MAN, day(1945, 10, 2))
          .covered(elderly("09000099", day(2020, 10, 2), 10).with(limit("B10")))
          .shows(SampleCase.CARD, "暗証番号をもう2回間違えていて、残りは1回だけ。");

  public static final SamplePerson REIKO = reiko();

  public static final SamplePerson MAMORU = mamoru();

  public static final SamplePerson MITSUKO = mitsuko();

  public static final SamplePerson NOBORU =
      person(13, "見本　昇", "ﾐﾎﾝ ﾉﾎﾞﾙ", MAN, day(1966, 7, 12))
          .covered(society("健本", "2013", "00", day(1990, 4, 1)))
          .card(day(2019, 9, 3))
          .shows(SampleCase.CARD, "電子証明書が来月切れる。受付は終わり、更新のお知らせの時期に入っている。");

  private CardPeople() {}

  static List<SamplePerson> all() {
    return List.of(TADASHI, TOME, MITSUKO, NOBORU, KAZUO, SHOZO, YOSHIKO, REIKO, MAMORU);
  }

  private static SamplePerson yoshiko() {
    var draft =
        person(5, "見本　良子", "ﾐﾎﾝ ﾖｼｺ", WOMAN, day(1948, 11, 30))
            .at("190-0004", "見本都見本市北町四丁目4番4号")
            .covered(elderly("09000055", day(2023, 11, 30), 30).with(limit("B03")));
    return draft
        .card(draft.newCard(day(2021, 4, 1)).revokedOn(day(2024, 5, 20)))
        .shows(SampleCase.CARD, "カードをなくしたと届け出て、電子証明書が失効している。");
  }

  private static SamplePerson reiko() {
    var draft =
        person(10, "見本　玲子", "ﾐﾎﾝ ﾚｲｺ", WOMAN, day(1971, 6, 1))
            .covered(nhi("6010", "01", day(2016, 4, 1)));
    return draft
        .card(draft.formerCard(day(2019, 7, 20)).revokedOn(day(2024, 5, 10)))
        .card(draft.newCard(day(2024, 5, 10)))
        .shows(SampleCase.CARD, "電子証明書を先月更新した。新しいほうで受付が終わり、前のほうは失効している。");
  }

  private static SamplePerson mamoru() {
    var draft =
        person(11, "見本　守", "ﾐﾎﾝ ﾏﾓﾙ", MAN, day(1988, 9, 9))
            .covered(association("2100011", "11", "00", day(2020, 4, 1)));
    return draft
        .card(draft.newCard(day(2023, 3, 3)).notRegistered())
        .shows(SampleCase.CARD, "カードを健康保険証として登録していない。");
  }

  private static SamplePerson mitsuko() {
    var draft =
        person(12, "見本　光子", "ﾐﾎﾝ ﾐﾂｺ", WOMAN, day(1937, 5, 5))
            .covered(elderly("09000122", day(2012, 5, 5), 10).with(limit("B06")));
    return draft
        .card(draft.newCard(day(2024, 1, 20)).inFaceMode())
        .shows(SampleCase.CARD, "顔認証マイナンバーカードなので、暗証番号がない。");
  }
}
