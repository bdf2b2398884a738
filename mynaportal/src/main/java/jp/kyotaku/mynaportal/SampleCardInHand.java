package jp.kyotaku.mynaportal;

import jp.kyotaku.card.AuthenticationOutcome;
import jp.kyotaku.card.CardContents;
import jp.kyotaku.card.JpkiApplication;
import jp.kyotaku.card.Pin;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.card.VirtualCard;
import jp.kyotaku.samples.SamplePerson;

/** 見本の人が手に持つカード. It can be held to one phone at a time, hence the lock. */
final class SampleCardInHand {

  private final SamplePerson person;
  private final SamplePin pin;
  private final StoredTries tries;
  private final CardContents contents;

  SampleCardInHand(SamplePerson person, SamplePin pin, StoredTries tries, CardContents contents) {
    this.person = person;
    this.pin = pin;
    this.tries = tries;
    this.contents = contents;
  }

  SamplePerson person() {
    return person;
  }

  String serial() {
    return person.card().serial().toString();
  }

  /** The right PIN, for the page that tells it to whoever plays the part. */
  Pin pin() {
    return pin.pin();
  }

  /** Asked from the card by its own command; spends no try. */
  synchronized int triesLeft() {
    return JpkiApplication.select(new VirtualCard(contents)).triesLeft();
  }

  synchronized AuthenticationOutcome hold(Pin entered, SignedContent content) {
    return JpkiApplication.authenticate(new VirtualCard(contents), entered, content);
  }

  /** 市区町村の窓口での再設定: the same PIN again, all tries back. */
  synchronized void resetAtCounter() {
    tries.store(CardContents.AUTHENTICATION_TRIES);
  }

  /** As it was before the rehearsal; one of the cards begins locked. */
  synchronized void backToBeginning() {
    tries.store(pin.triesAtFirst());
  }
}
