package jp.kyotaku.fees.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.JobCode;

/**
 * 算定の場面: what the choice of an item depends on. What does not matter is left at 0 or empty.
 *
 * @param job whose visit; of a companion, hers
 * @param people of the same building
 * @param week the how-manieth day of care in its calendar week
 * @param minutes of the visit
 * @param times visits of the day
 * @param days the how-manieth day of the month on which this is billed
 * @param variant one of the words of the table of choices
 */
record Situation(
    Optional<JobCode> job, int people, int week, int minutes, int times, int days, String variant) {

  static final Situation ANY = new Situation(Optional.empty(), 0, 0, 0, 0, 0, "");

  static Situation by(JobCode job) {
    return new Situation(Optional.of(job), 0, 0, 0, 0, 0, "");
  }

  static Situation variant(String word) {
    return new Situation(Optional.empty(), 0, 0, 0, 0, 0, word);
  }

  Situation among(int number) {
    return new Situation(job, number, week, minutes, times, days, variant);
  }

  Situation dayOfWeek(int number) {
    return new Situation(job, people, number, minutes, times, days, variant);
  }

  Situation lasting(int number) {
    return new Situation(job, people, week, number, times, days, variant);
  }

  Situation times(int number) {
    return new Situation(job, people, week, minutes, number, days, variant);
  }

  Situation dayOfMonth(int number) {
    return new Situation(job, people, week, minutes, times, number, variant);
  }

  Situation called(String word) {
    return new Situation(job, people, week, minutes, times, days, word);
  }

  /** As 名前＝値, for those who ask why. */
  List<String> inWords() {
    var words = new ArrayList<String>();
    job.ifPresent(one -> words.add("職種＝" + one.label()));
    addIfSet(words, "同一建物の人数", people);
    addIfSet(words, "週の日数", week);
    addIfSet(words, "分", minutes);
    addIfSet(words, "同日の回数", times);
    addIfSet(words, "月の日数", days);
    return words;
  }

  private static void addIfSet(List<String> words, String name, int number) {
    if (number > 0) {
      words.add(name + "＝" + number);
    }
  }
}
