package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.Sex;

/**
 * 資格確認結果のうち本人の情報 (5.2)
 *
 * @param name kana is empty where there is none
 * @param sex2 裏面等の性別, only under the notice of 2012
 */
public record Person(
    PersonName name,
    Optional<PersonName> nameOfOther,
    Sex sex1,
    Optional<Sex> sex2,
    LocalDate birthdate,
    Optional<String> address,
    Optional<String> postNumber) {

  public static Person of(
      PersonName name, Sex sex, LocalDate birthdate, String address, String postNumber) {
    return new Person(
        name,
        Optional.empty(),
        sex,
        Optional.empty(),
        birthdate,
        Optional.of(address),
        Optional.of(postNumber));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Person[***]";
  }
}
