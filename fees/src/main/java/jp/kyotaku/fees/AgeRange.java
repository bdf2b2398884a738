package jp.kyotaku.fees;

/**
 * 下限年齢・上限年齢: the ages, in completed years, at which an item may be billed.
 *
 * @param from the lowest age, 0 where none is set
 * @param below the first age that is too high, 0 where none is set
 */
public record AgeRange(int from, int below) {

  public static final AgeRange ALL = new AgeRange(0, 0);

  public boolean includes(int age) {
    return age >= from && (below == 0 || age < below);
  }
}
