package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.inquiry.ConsentedPerson;
import jp.kyotaku.server.insured.Person;

/** 同意した人の一行 (T22) */
record ConsentedRow(
    UUID id,
    String name,
    String kana,
    String birthDate,
    int age,
    String consentedAt,
    List<Item> choices) {

  static ConsentedRow of(ConsentedPerson consented, LocalDate today) {
    Person person = consented.person();
    return new ConsentedRow(
        consented.registrationId(),
        person.name().written(),
        InWords.kana(person.name().kana()),
        Japan.dateInWords(person.birthDate()),
        person.birthDate().until(today).getYears(),
        InWords.moment(consented.registeredAt()),
        ConsentItems.byState(consented.consent()));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ConsentedRow[***]";
  }
}
