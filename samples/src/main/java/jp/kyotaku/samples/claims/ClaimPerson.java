package jp.kyotaku.samples.claims;

import java.text.Normalizer;
import java.time.LocalDate;
import jp.kyotaku.fees.share.PersonClass;
import jp.kyotaku.samples.GeneratedPerson;

/**
 * レセプトの患者
 *
 * @param name 姓名, one full-width space between
 * @param kana full-width katakana without space
 * @param sex 1 male, 2 female
 * @param personClass 本人・未就学者・家族・高齢 as the receipt type tells them apart
 * @param identity the number by which the insurer knows the person, unique among the generated
 *     people
 */
record ClaimPerson(
    String name,
    String kana,
    String sex,
    LocalDate birthDate,
    String address,
    PersonClass personClass,
    int identity) {

  static ClaimPerson of(GeneratedPerson person, LocalDate birthDate, PersonClass personClass) {
    return new ClaimPerson(
        person.name().written(),
        fullWidth(person.name().kana()),
        person.sex(),
        birthDate,
        person.address(),
        personClass,
        person.number());
  }

  private static String fullWidth(String kana) {
    return Normalizer.normalize(kana, Normalizer.Form.NFKC).replace(" ", "");
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ClaimPerson[***]";
  }
}
