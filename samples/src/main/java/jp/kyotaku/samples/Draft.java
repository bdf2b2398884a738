package jp.kyotaku.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.PersonName;

/** 見本の人の書きかけ: reads like a sentence, and ends in a person. */
final class Draft {

  static final String MAN = "1";
  static final String WOMAN = "2";
  private static final String NOT_SET = "3";
  private static final long FIRST_SERIAL = 2_000_000;

  private final int number;
  private final PersonName name;
  private final LocalDate birthDate;
  private final List<SampleCoverage> coverages = new ArrayList<>();
  private final List<SampleCard> cards = new ArrayList<>();
  private Optional<PersonName> otherName = Optional.empty();
  private Optional<String> sexOnBack = Optional.empty();
  private String sex;
  private String postalCode;
  private String address;

  private Draft(int number, PersonName name, String sex, LocalDate birthDate) {
    this.number = number;
    this.name = name;
    this.sex = sex;
    this.birthDate = birthDate;
    this.postalCode = "190-%04d".formatted(number);
    this.address = "見本都見本市稽古町" + number + "番地";
  }

  /** The number gives the linkage key and the card's serial. */
  static Draft person(int number, String name, String kana, String sex, LocalDate birthDate) {
    return new Draft(number, new PersonName(name, kana), sex, birthDate);
  }

  static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }

  Draft at(String postal, String place) {
    postalCode = postal;
    address = place;
    return this;
  }

  Draft knownAs(String other, String kana) {
    otherName = Optional.of(new PersonName(other, kana));
    return this;
  }

  /** 性別を裏面に書いた証. */
  Draft withSexOnBack() {
    sexOnBack = Optional.of(sex);
    sex = NOT_SET;
    return this;
  }

  Draft covered(SampleCoverage... all) {
    coverages.addAll(List.of(all));
    return this;
  }

  Draft card(LocalDate issuedOn) {
    return card(newCard(issuedOn));
  }

  Draft card(SampleCard card) {
    cards.add(card);
    return this;
  }

  SampleCard newCard(LocalDate issuedOn) {
    return SampleCard.issued(FIRST_SERIAL + number, issuedOn, birthDate);
  }

  /** The serial of an earlier card is far from all others. */
  SampleCard formerCard(LocalDate issuedOn) {
    return SampleCard.issued(FIRST_SERIAL - number, issuedOn, birthDate);
  }

  SamplePerson shows(SampleCase group, String story) {
    if (cards.isEmpty()) {
      card(day(2022, 9, 1));
    }
    return new SamplePerson(
        "P%04d".formatted(number),
        name,
        otherName,
        sex,
        sexOnBack,
        birthDate,
        postalCode,
        address,
        List.copyOf(coverages),
        List.copyOf(cards),
        group,
        story);
  }
}
