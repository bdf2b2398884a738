package jp.kyotaku.fees.share;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kyotaku.kernel.code.LimitCategory;

/**
 * 高額療養費算定基準額の一行 (high-cost-limits.txt)
 *
 * @param above cost from which a percentage is added; meaningless with percent 0
 * @param frequentFixed 多数回; negative where there is none
 */
record LimitRow(
    Set<LimitCategory> classes,
    YearMonth from,
    YearMonth until,
    boolean visits,
    long fixed,
    long above,
    int percent,
    long frequentFixed) {

  private static final String NONE = ".";

  static LimitRow read(List<String> words) {
    return new LimitRow(
        classes(words.get(1)),
        YearMonth.parse(words.get(2)),
        YearMonth.parse(words.get(3)),
        words.get(4).equals("visits"),
        Long.parseLong(words.get(5)),
        number(words.get(6), 0),
        (int) number(words.get(7), 0),
        number(words.get(8), -1));
  }

  /** Whether the fourth month within twelve has a limit of its own. */
  boolean hasFrequent() {
    return frequentFixed >= 0;
  }

  boolean inForce(YearMonth month) {
    return !month.isBefore(from) && !month.isAfter(until);
  }

  /** The limit; half of every figure in it where it is halved. */
  long yen(long cost, boolean frequent, boolean halved) {
    int parts = halved ? 2 : 1;
    if (frequent && hasFrequent()) {
      return frequentFixed / parts;
    }
    long more = Math.max(0, cost - above / parts);
    return fixed / parts + Yen.percent(more, percent);
  }

  /** As people write it: 80,100円＋（費用－267,000円）×1%. */
  String inWords(boolean frequent, boolean halved) {
    int parts = halved ? 2 : 1;
    if (frequent && hasFrequent()) {
      return Yen.inWords(frequentFixed / parts);
    }
    String added = "＋（費用－%s）×%d%%".formatted(Yen.inWords(above / parts), percent);
    return Yen.inWords(fixed / parts) + (percent == 0 ? "" : added);
  }

  private static Set<LimitCategory> classes(String names) {
    var classes = EnumSet.noneOf(LimitCategory.class);
    for (String name : names.split(",", -1)) {
      classes.add(LimitCategory.valueOf(name));
    }
    return classes;
  }

  private static long number(String word, long absent) {
    return word.equals(NONE) ? absent : Long.parseLong(word);
  }
}
