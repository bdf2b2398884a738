package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.inquiry.ConsentedPerson;
import jp.kyotaku.server.inquiry.EndOfCareSign;
import org.jspecify.annotations.Nullable;

/**
 * 同意した人の一行 (T03, T22)
 *
 * @param ended where the time of the consent is over
 * @param hint what prompts to withdraw it
 * @param prescription 処方箋の発行形態, where it was asked
 */
record ConsentedRow(
    UUID id,
    String name,
    String kana,
    String birthDate,
    int age,
    String category,
    String time,
    String consentedAt,
    List<Item> choices,
    @Nullable String prescription,
    String ended,
    String hint,
    String withdrawal) {

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
        ConsentItems.byState(registration.consent()),
        registration.prescription().map(PrescriptionForm::label).orElse(null),
        ended(consented.life(), today),
        consented.sign().map(EndOfCareSign::sentence).orElse(""),
        WithdrawalPage.of(registration));
  }

  private static String ended(ConsentLife life, LocalDate today) {
    return life.lastDay().isBefore(today) ? InWords.date(life.lastDay()) + "で期限が過ぎました" : "";
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ConsentedRow[***]";
  }
}
