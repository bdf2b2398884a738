package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kyotaku.card.CardContents;
import jp.kyotaku.card.CertificateLife;
import jp.kyotaku.card.Octets;
import jp.kyotaku.card.RsaSigningKey;
import jp.kyotaku.card.authority.TestAuthority;
import jp.kyotaku.card.authority.TestKeys;
import jp.kyotaku.card.authority.Validity;
import jp.kyotaku.samples.SampleCard;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** 見本のカード: issued once by the rehearsal authority, kept in the data folder */
record SampleCards(List<SampleCardInHand> all) {

  static SampleCards in(Path data, TestAuthority authority) throws IOException {
    var authorityFile = new KeyFile(authority.key(), authority.certificate());
    var pins = SamplePin.bySerial();
    var cards = new ArrayList<SampleCardInHand>();
    for (SamplePerson person : SampleNation.people()) {
      var pin = Objects.requireNonNull(pins.get(person.card().serial()));
      cards.add(card(data, authority, authorityFile.der(), person, pin));
    }
    return new SampleCards(List.copyOf(cards));
  }

  Optional<SampleCardInHand> withSerial(String serial) {
    return all.stream().filter(card -> card.serial().equals(serial)).findFirst();
  }

  void backToBeginning() {
    all.forEach(SampleCardInHand::backToBeginning);
  }

  private static SampleCardInHand card(
      Path data, TestAuthority authority, byte[] authorityDer, SamplePerson person, SamplePin pin)
      throws IOException {
    Path folder =
        Files.createDirectories(data.resolve("cards").resolve(person.card().serial().toString()));
    var keys = keptOrIssued(folder.resolve("authentication.pem"), authority, person.card());
    var tries = StoredTries.in(folder.resolve("tries-left"), pin.triesAtFirst());
    var contents =
        CardContents.authentication(
            Octets.of(keys.der()),
            Octets.of(authorityDer),
            new RsaSigningKey(keys.key()),
            pin.pin(),
            tries);
    return new SampleCardInHand(person, pin, tries, contents);
  }

  private static KeyFile keptOrIssued(Path file, TestAuthority authority, SampleCard card)
      throws IOException {
    if (Files.exists(file)) {
      var kept = KeyFile.read(file);
      if (isStill(kept, authority, card)) {
        return kept;
      }
    }
    var issued = issue(authority, card);
    issued.write(file);
    return issued;
  }

  /** False when the sample nation or the authority changed since the card was issued. */
  private static boolean isStill(KeyFile kept, TestAuthority authority, SampleCard card) {
    try {
      kept.certificate().verify(authority.certificate().getPublicKey());
    } catch (GeneralSecurityException e) {
      return false;
    }
    return CertificateLife.of(kept.certificate())
        .equals(new CertificateLife(card.issuedOn(), card.validTo()));
  }

  private static KeyFile issue(TestAuthority authority, SampleCard card) {
    var keys = TestKeys.rsa2048();
    var life = new Validity(card.issuedOn(), card.validTo());
    return new KeyFile(
        keys.getPrivate(),
        authority.issueUserAuthentication(keys.getPublic(), card.serial(), life));
  }
}
