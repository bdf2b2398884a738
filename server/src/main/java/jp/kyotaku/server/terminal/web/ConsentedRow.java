package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.inquiry.ConsentedPerson;

/** 同意した人の一行 (T03, T22) */
record ConsentedRow(
    UUID id,
    String name,
    String kana,
    String birthDate,
    int age,
    String category,
    String time,
    String consentedAt,
    List<Item> choices) {

  static ConsentedRow of(ConsentedPerson consented, LocalDate today) {
    var person = consented.person();
    var registration = consented.registration();
    return new ConsentedRow(
        registration.id(),
        person.name().written(),
        InWords.kana(person.name().kana()),
        Japan.dateInWords(person.birthDate()),
        person.birthDate().until(today).getYears(),
        registration.category().label(),
        InWords.time(registration.registeredAt()),
        InWords.moment(registration.registeredAt()),
        ConsentItems.byState(registration.consent()));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ConsentedRow[***]";
  }
}
