package jp.kyotaku.launcher.endtoend;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInsurer;

/** 試験の登録した人: what happens to them changes nobody of the sample nation. Without a card. */
record OwnPerson(
    String key, SampleInsurer from, String number, String name, String kana, String address) {

  static final LocalDate BORN = LocalDate.of(1941, 9, 9);

  String insurer() {
    return from.number().value();
  }

  OwnPerson at(SampleInsurer insurer, String newNumber, String newAddress) {
    return new OwnPerson(key, insurer, newNumber, name, kana, newAddress);
  }

  String row(String what, String day) {
    return "%s,%s,%s,01,再,%s,,本人,%s,,,,%s,%s,,,2,,%s,190-0001,%s"
        .formatted(what, key, insurer(), number, day, name, kana, BORN, address);
  }

  String ending(String day) {
    return "終了,,%s,,再,%s,,,2020-04-01,%s,99,,,,,,,,,,".formatted(insurer(), number, day);
  }

  /**
   * A first visit of an earlier day, with everything granted; the clock of a rehearsal only goes
   * forward.
   */
  void wasVisited(Rehearsal rehearsal, SampleInstitution station, String day) throws SQLException {
    var registration = UUID.randomUUID();
    var database = Database.of(rehearsal);
    database.insert(
        """
        INSERT INTO consent.registration
          (id, person_id, institution_code, category, registered_at, verification_id)
        SELECT ?, p.id, ?, 'HOME_VISIT_CARE', ?::timestamptz, gen_random_uuid()
        FROM insured.person p WHERE p.linkage_key = ?
        """,
        registration,
        station.code().value(),
        day + " 10:00+09",
        key);
    database.insert(
        """
        INSERT INTO consent.choice (registration_id, item, state)
        SELECT ?, item, 'GRANTED' FROM unnest(ARRAY['SURGERY', 'TREATMENT', 'MEDICATION',
          'SPECIFIC_CHECKUP', 'LIMIT_AMOUNT', 'SPECIFIC_DISEASE']) AS items(item)
        """,
        registration);
  }
}
