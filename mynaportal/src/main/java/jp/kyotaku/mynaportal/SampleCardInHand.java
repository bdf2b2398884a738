package jp.kyotaku.mynaportal;

import java.util.Optional;
import jp.kyotaku.card.AuthenticationOutcome;
import jp.kyotaku.card.CardContents;
import jp.kyotaku.card.CardRefused;
import jp.kyotaku.card.JpkiApplication;
import jp.kyotaku.card.Octets;
import jp.kyotaku.card.Pin;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.card.VirtualCard;
import jp.kyotaku.samples.SampleCard;
import jp.kyotaku.samples.SamplePerson;

/** 見本の人が手に持つカード. It can be held to one phone at a time, hence the lock. */
final class SampleCardInHand {

  private final SamplePerson person;
  private final SampleCard card;
  private final SamplePin pin;
  private final StoredTries tries;
  private final CardIssue issue;

  SampleCardInHand(
      SamplePerson person, SampleCard card, SamplePin pin, StoredTries tries, CardIssue issue) {
    this.person = person;
    this.card = card;
    this.pin = pin;
    this.tries = tries;
    this.issue = issue;
  }

  SamplePerson person() {
    return person;
  }

  SampleCard card() {
    return card;
  }

  String serial() {
    return card.serial().toString();
  }

  /** Renewed since: a newer card of the same person is here, too. */
  boolean former() {
    return !card.equals(person.card());
  }

  /** The right PIN, for the page that tells it to whoever plays the part; none in face mode. */
  Optional<Pin> pin() {
    return pin.pin();
  }

  /** Asked from the card by its own command; spends no try. None where there is no PIN. */
  synchronized int triesLeft() {
    return card.faceMode()
        ? 0
        : JpkiApplication.select(new VirtualCard(issue.contents())).triesLeft();
  }

  /** What the card would answer, for lists of many cards: none need be issued for that. */
  int triesKept() {
    return tries.left();
  }

  /** Makes the keys now, if they are not there. */
  void issue() {
    issue.contents();
  }

  synchronized AuthenticationOutcome hold(Pin entered, SignedContent content, Manner manner) {
    return JpkiApplication.authenticate(
        manner.of(new VirtualCard(issue.contents())), entered, content);
  }

  /** Read without PIN, locked or not; empty where the card gives none. */
  synchronized Optional<Octets> certificate() {
    try {
      var card = JpkiApplication.select(new VirtualCard(issue.contents()));
      return Optional.of(card.authenticationCertificate());
    } catch (CardRefused refused) {
      return Optional.empty();
    }
  }

  /** 市区町村の窓口での再設定: the same PIN again, all tries back. */
  synchronized void resetAtCounter() {
    tries.store(CardContents.AUTHENTICATION_TRIES);
  }

  /** As it was before the rehearsal; one of the cards begins locked. */
  synchronized void backToBeginning() {
    if (tries.left() != pin.triesAtFirst()) {
      tries.store(pin.triesAtFirst());
    }
  }
}
