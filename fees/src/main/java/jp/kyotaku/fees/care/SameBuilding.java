package jp.kyotaku.fees.care;

/**
 * 同一建物居住者の人数: how many people of the same building the station served on the same day, this patient
 * among them.
 *
 * @param visited for whom a base item is billed
 * @param repeated for whom an add-on of several visits a day is billed
 * @param accompanied for whom an add-on of several staff is billed
 * @param atNight for whom an add-on of night or early morning, or of midnight, is billed (令和8年)
 */
public record SameBuilding(int visited, int repeated, int accompanied, int atNight) {

  /** No one else lives there who is visited. */
  public static final SameBuilding ALONE = all(1);

  public SameBuilding {
    if (Math.min(Math.min(visited, repeated), Math.min(accompanied, atNight)) < 1) {
      throw new IllegalArgumentException("the patient is one of them");
    }
  }

  /** The same number of people for everything. */
  public static SameBuilding all(int people) {
    return new SameBuilding(people, people, people, people);
  }
}
