package jp.kyotaku.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.PersonName;

/**
 * 見本の人. Each is made for a case.
 *
 * @param linkageKey stays with the person across insurers
 * @param otherName 通称など
 * @param sex 券面の性別: 1 male, 2 female, 3 not set
 * @param sexOnBack 裏面の性別
 * @param coverages the oldest first
 * @param cards the oldest first; generated people have none
 * @param story what this person shows, in words for the page who is who
 */
public record SamplePerson(
    String linkageKey,
    PersonName name,
    Optional<PersonName> otherName,
    String sex,
    Optional<String> sexOnBack,
    LocalDate birthDate,
    String postalCode,
    String address,
    List<SampleCoverage> coverages,
    List<SampleCard> cards,
    SampleCase group,
    String story) {

  /** The newest. */
  public SampleCoverage coverage() {
    return coverages.getLast();
  }

  /** The newest. */
  public SampleCard card() {
    return cards.getLast();
  }
}
