package jp.kyotaku.samples;

import java.time.LocalDate;
import jp.kyotaku.kernel.PersonName;

/**
 * 見本の人. Each is made for a case.
 *
 * @param linkageKey stays with the person across insurers
 * @param sex 1 male, 2 female
 * @param story what this person shows, in words for the page who is who
 */
public record SamplePerson(
    String linkageKey,
    PersonName name,
    String sex,
    LocalDate birthDate,
    String postalCode,
    String address,
    SampleCoverage coverage,
    SampleCard card,
    String story) {}
