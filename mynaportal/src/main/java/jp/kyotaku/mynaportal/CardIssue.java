package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import jp.kyotaku.card.CardContents;
import jp.kyotaku.card.CertificateLife;
import jp.kyotaku.card.Octets;
import jp.kyotaku.card.Pin;
import jp.kyotaku.card.RsaSigningKey;
import jp.kyotaku.card.TryCounter;
import jp.kyotaku.card.authority.TestAuthority;
import jp.kyotaku.card.authority.TestKeys;
import jp.kyotaku.card.authority.Validity;
import jp.kyotaku.samples.SampleCard;

/**
 * カードの発行: at most once, when somebody first holds the card or when its turn comes. Making the keys
 * of the whole nation takes seconds, and nobody should wait for that.
 */
final class CardIssue {

  /** Takes the place of the missing PIN; the card in face mode holds no file of it. */
  private static final Pin NEVER_ASKED = new Pin("0000");

  private final Path folder;
  private final TestAuthority authority;
  private final SampleCard card;
  private final Optional<Pin> pin;
  private final TryCounter tries;
  private Optional<CardContents> contents = Optional.empty();

  CardIssue(
      Path folder, TestAuthority authority, SampleCard card, Optional<Pin> pin, TryCounter tries) {
    this.folder = folder;
    this.authority = authority;
    this.card = card;
    this.pin = pin;
    this.tries = tries;
  }

  synchronized CardContents contents() {
    if (contents.isEmpty()) {
      contents = Optional.of(withKeys(keptOrIssued()));
    }
    return contents.orElseThrow();
  }

  private CardContents withKeys(KeyFile keys) {
    var authorityFile = new KeyFile(authority.key(), authority.certificate());
    var all =
        CardContents.authentication(
            Octets.of(keys.der()),
            Octets.of(authorityFile.der()),
            new RsaSigningKey(keys.key()),
            pin.orElse(NEVER_ASKED),
            tries);
    return card.faceMode() ? all.inFaceMode() : all;
  }

  private KeyFile keptOrIssued() {
    try {
      var file = Files.createDirectories(folder).resolve("authentication.pem");
      if (Files.exists(file)) {
        var kept = KeyFile.read(file);
        if (isStill(kept)) {
          return kept;
        }
      }
      var issued = issue();
      issued.write(file);
      return issued;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** False when the sample nation or the authority changed since the card was issued. */
  private boolean isStill(KeyFile kept) {
    try {
      kept.certificate().verify(authority.certificate().getPublicKey());
    } catch (GeneralSecurityException e) {
      return false;
    }
    return CertificateLife.of(kept.certificate())
        .equals(new CertificateLife(card.issuedOn(), card.validTo()));
  }

  private KeyFile issue() {
    var keys = TestKeys.rsa2048();
    var life = new Validity(card.issuedOn(), card.validTo());
    return new KeyFile(
        keys.getPrivate(),
        authority.issueUserAuthentication(keys.getPublic(), card.serial(), life));
  }
}
