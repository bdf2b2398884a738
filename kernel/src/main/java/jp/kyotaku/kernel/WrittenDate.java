package jp.kyotaku.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 人が書いた日付: 和暦（S20.4.1、昭和20年4月1日、令和元年5月1日）と西暦（1945-04-01） */
public final class WrittenDate {

  private static final int LONGEST = 40;
  private static final String ERA = "(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])";

  private static final Pattern ERA_DATE =
      Pattern.compile(ERA + "(元|\\d{1,2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern ERA_DIGITS = Pattern.compile(ERA + "(\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern WESTERN_DATE =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern WESTERN_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /** 元号: with its first day, and the year in which the next one began. */
  private enum Era {
    // The calendar of Meiji 1–5 was another one; dates are taken from Meiji 6 on.
    MEIJI("明治M", LocalDate.of(1873, 1, 1), 1868, 1912),
    TAISHO("大正T", LocalDate.of(1912, 7, 30), 1912, 1926),
    SHOWA("昭和S", LocalDate.of(1926, 12, 25), 1926, 1989),
    HEISEI("平成H", LocalDate.of(1989, 1, 8), 1989, 2019),
    REIWA("令和R", LocalDate.of(2019, 5, 1), 2019, 9999);

    private final String letters;
    private final LocalDate since;
    private final int firstYear;
    private final int lastYear;

    Era(String letters, LocalDate since, int firstYear, int lastYear) {
      this.letters = letters;
      this.since = since;
      this.firstYear = firstYear;
      this.lastYear = lastYear;
    }

    static Era of(String written) {
      for (Era era : values()) {
        if (era.letters.contains(written)) {
          return era;
        }
      }
      throw new IllegalArgumentException("no era");
    }

    /**
     * Papers of the year of a change still name the old era: 平成31年5月1日 is taken, 令和元年4月1日 is not.
     */
    boolean has(LocalDate day) {
      return !day.isBefore(since) && day.getYear() <= lastYear;
    }
  }

  private WrittenDate() {}

  /** Empty when the text is no date of the calendar. */
  public static Optional<LocalDate> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "").toUpperCase(Locale.ROOT);
    try {
      return western(plain).or(() -> ofEra(plain));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> western(String text) {
    return matching(text, WESTERN_DATE, WESTERN_DIGITS)
        .map(found -> day(Integer.parseInt(found.group(1)), found.group(2), found.group(3)))
        .filter(day -> day.getYear() >= 1000);
  }

  private static Optional<LocalDate> ofEra(String text) {
    return matching(text, ERA_DATE, ERA_DIGITS)
        .flatMap(
            found -> {
              var era = Era.of(found.group(1));
              int year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
              var day = day(era.firstYear + year - 1, found.group(3), found.group(4));
              return year > 0 && era.has(day) ? Optional.of(day) : Optional.empty();
            });
  }

  private static Optional<Matcher> matching(String text, Pattern first, Pattern second) {
    return Optional.of(first.matcher(text))
        .filter(Matcher::matches)
        .or(() -> Optional.of(second.matcher(text)).filter(Matcher::matches));
  }

  private static LocalDate day(int year, String month, String day) {
    return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
  }
}
