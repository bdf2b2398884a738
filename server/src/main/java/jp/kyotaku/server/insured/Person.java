package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.Sex;

/**
 * 人, as an insurer's row describes the person
 *
 * @param id the same for the rows of all insurers
 * @param otherName 氏名（その他）, such as 通称
 * @param sexOnFace 券面の性別
 * @param sexOnBack 裏面の性別, only under the notice of 2012
 */
public record Person(
    long id,
    PersonName name,
    Optional<PersonName> otherName,
    Sex sexOnFace,
    Optional<Sex> sexOnBack,
    LocalDate birthDate,
    Optional<String> postalCode,
    Optional<String> address) {

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
