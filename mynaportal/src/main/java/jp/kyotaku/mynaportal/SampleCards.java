package jp.kyotaku.mynaportal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kyotaku.card.authority.TestAuthority;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** 見本のカード: issued by the rehearsal authority, kept in the data folder */
record SampleCards(List<SampleCardInHand> all) {

  static SampleCards in(Path data, TestAuthority authority) {
    var pins = SamplePin.bySerial();
    var cards = new ArrayList<SampleCardInHand>();
    for (SamplePerson person : SampleNation.people()) {
      for (var card : person.cards().reversed()) {
        var pin = Objects.requireNonNull(pins.get(card.serial()));
        Path folder = data.resolve("cards").resolve(card.serial().toString());
        var tries = new StoredTries(folder.resolve("tries-left"), pin.triesAtFirst());
        var issue = new CardIssue(folder, authority, card, pin.pin(), tries);
        cards.add(new SampleCardInHand(person, card, pin, tries, issue));
      }
    }
    return new SampleCards(List.copyOf(cards));
  }

  Optional<SampleCardInHand> withSerial(String serial) {
    return all.stream().filter(card -> card.serial().equals(serial)).findFirst();
  }

  void backToBeginning() {
    all.forEach(SampleCardInHand::backToBeginning);
  }
}
