package jp.kyotaku.samples;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.kernel.PersonName;

/**
 * 生成した人々: seed and index always give the same person, so nothing need be kept, and more people
 * leave the first ones as they are. Number and birth date are plain arithmetic because the
 * benchmark's other side computes them too.
 */
public record GeneratedPeople(int count, int seed) {

  public static final long FIRST_ID = 1_000_000;
  public static final int FIRST_NUMBER = 10_000_000;

  private static final int DAYS = 28;
  private static final int DAYS_A_YEAR = 12 * DAYS;

  private static final PersonName[] FAMILIES = {
    new PersonName("見本", "ﾐﾎﾝ"), new PersonName("手本", "ﾃﾎﾝ"), new PersonName("例題", "ﾚｲﾀﾞｲ"),
    new PersonName("試作", "ｼｻｸ"), new PersonName("稽古", "ｹｲｺ"), new PersonName("仮名", "ｶﾘﾅ"),
    new PersonName("架空", "ｶｸｳ"), new PersonName("控", "ﾋｶｴ"), new PersonName("雛形", "ﾋﾅｶﾞﾀ"),
    new PersonName("下書", "ｼﾀｶﾞｷ"), new PersonName("空想", "ｸｳｿｳ"), new PersonName("写", "ｳﾂｼ")
  };
  private static final PersonName[] MEN = {
    new PersonName("一郎", "ｲﾁﾛｳ"), new PersonName("清", "ｷﾖｼ"), new PersonName("正雄", "ﾏｻｵ"),
    new PersonName("茂", "ｼｹﾞﾙ"), new PersonName("健太", "ｹﾝﾀ"), new PersonName("誠", "ﾏｺﾄ"),
    new PersonName("隆", "ﾀｶｼ"), new PersonName("勇", "ｲｻﾑ"), new PersonName("実", "ﾐﾉﾙ")
  };
  private static final PersonName[] WOMEN = {
    new PersonName("花", "ﾊﾅ"), new PersonName("幸子", "ｻﾁｺ"), new PersonName("和子", "ｶｽﾞｺ"),
    new PersonName("キヨ", "ｷﾖ"), new PersonName("恵", "ﾒｸﾞﾐ"), new PersonName("美穂", "ﾐﾎ"),
    new PersonName("文子", "ﾌﾐｺ"), new PersonName("節子", "ｾﾂｺ"), new PersonName("千代", "ﾁﾖ")
  };

  public GeneratedPeople {
    if (count < 0 || seed < 0) {
      throw new IllegalArgumentException("neither the number of people nor the seed is negative");
    }
  }

  /** How many of each series, when the number of people is a multiple of the number of series. */
  public int perSeries() {
    return count / CardSeries.ALL.size();
  }

  public Stream<SamplePerson> stream() {
    return IntStream.range(0, count).mapToObj(this::at).map(GeneratedPerson::asSample);
  }

  public GeneratedPerson at(int index) {
    int place = index / CardSeries.ALL.size();
    int seriesNumber = index % CardSeries.ALL.size();
    var series = CardSeries.ALL.get(seriesNumber);
    long mixed = place * 7919L + seriesNumber * 104_729L + seed;
    boolean man = mixed % 5 < 2;
    return new GeneratedPerson(
        index,
        name(mixed, man),
        man ? "1" : "2",
        birthDate(mixed, series),
        "190-" + (1_000 + mixed % 9_000),
        "見本都見本市本町" + (index + 1) + "番地",
        series,
        FIRST_NUMBER + place,
        ratio(mixed));
  }

  /** Seven in ten pay a tenth, two a fifth, one three tenths. */
  private static int ratio(long mixed) {
    long share = mixed / 11 % 10;
    return share < 7 ? 10 : share < 9 ? 20 : 30;
  }

  private static LocalDate birthDate(long mixed, CardSeries series) {
    int day = (int) (mixed % ((long) series.birthYears() * DAYS_A_YEAR));
    return LocalDate.of(
        series.firstBirthYear() + day / DAYS_A_YEAR, 1 + day % DAYS_A_YEAR / DAYS, 1 + day % DAYS);
  }

  private static PersonName name(long mixed, boolean man) {
    var family = pick(FAMILIES, mixed / 7);
    var given = pick(man ? MEN : WOMEN, mixed / 3);
    return new PersonName(
        family.written() + "　" + given.written(), family.kana() + " " + given.kana());
  }

  private static PersonName pick(PersonName[] names, long mixed) {
    return names[(int) (mixed % names.length)];
  }
}
