package jp.kyotaku.bench;

import java.time.LocalDate;
import jp.kyotaku.kernel.PersonName;

/**
 * 生成した人とその資格
 *
 * @param id of the person and of the coverage, far above the sample nation's
 * @param number 被保険者証番号, always of 8 digits
 */
record GeneratedPerson(
    long id,
    PersonName name,
    String sex,
    LocalDate birthDate,
    String postalCode,
    String address,
    CardSeries series,
    int number) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "GeneratedPerson[***]";
  }
}
