package jp.kyotaku.mynaportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.card.AuthenticationOutcome;
import jp.kyotaku.card.AuthenticationOutcome.Signed;
import jp.kyotaku.card.CertificateCheck;
import jp.kyotaku.card.CertificateChecker;
import jp.kyotaku.card.CertificateStanding;
import jp.kyotaku.card.Certificates;
import jp.kyotaku.card.Pin;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.card.RevocationListReading;
import jp.kyotaku.card.SignatureCheck;
import jp.kyotaku.card.TrustedAuthorities;
import jp.kyotaku.card.authority.TestAuthority;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCardsTest {

  private static final LocalDate TODAY = SampleNation.REHEARSAL_START.toLocalDate();

  private static Path data;
  private static TestAuthority authority;
  private static SampleCards cards;

  @BeforeAll
  static void issue(@TempDir Path folder) throws IOException {
    data = folder;
    authority = RehearsalAuthority.in(data);
    cards = SampleCards.in(data, authority);
  }

  @AfterEach
  void backToBeginning() {
    cards.backToBeginning();
  }

  @Test
  void 見本の人はみなカードを持ち暗証番号はどれも違う() {
    assertThat(cards.all().stream().map(SampleCardInHand::person))
        .containsAll(SampleNation.people());
    assertThat(cards.all().stream().flatMap(card -> card.pin().stream())).doesNotHaveDuplicates();
  }

  @Test
  void カードは自分の暗証番号でだけ署名する() {
    var haru = card(SampleNation.HARU);

    assertThat(
            haru.hold(
                card(SampleNation.KENICHI).pin().orElseThrow(),
                Asking.CHALLENGE.content(),
                Manner.STEADY))
        .isEqualTo(new AuthenticationOutcome.WrongPin(2));
    var signed =
        (Signed) haru.hold(haru.pin().orElseThrow(), Asking.CHALLENGE.content(), Manner.STEADY);

    var certificate = Certificates.read(signed.certificate().toArray()).orElseThrow();
    assertThat(
            SignatureCheck.verifies(
                certificate, Asking.CHALLENGE.content(), signed.signature().toArray()))
        .isTrue();
    assertThat(haru.triesLeft()).isEqualTo(3);
  }

  @Test
  void 証明書は物語のとおりの状態になる() {
    assertThat(check(SampleNation.HARU)).isEqualTo(good(SampleNation.HARU, "VALID"));
    assertThat(check(SampleNation.KAZUO)).isEqualTo(good(SampleNation.KAZUO, "IN_ALLOWANCE"));
    assertThat(check(SampleNation.SHOZO)).isEqualTo(new CertificateCheck.Expired());
    assertThat(check(SampleNation.YOSHIKO)).isInstanceOf(CertificateCheck.Revoked.class);
  }

  @Test
  void トメさんのカードははじめからロックされ窓口で再設定できる() {
    var tome = card(SampleNation.TOME);
    assertThat(tome.hold(tome.pin().orElseThrow(), Asking.CHALLENGE.content(), Manner.STEADY))
        .isEqualTo(new AuthenticationOutcome.Locked());

    tome.resetAtCounter();

    assertThat(tome.triesLeft()).isEqualTo(3);
    assertThat(tome.hold(tome.pin().orElseThrow(), Asking.CHALLENGE.content(), Manner.STEADY))
        .isInstanceOf(Signed.class);
    tome.backToBeginning();
    assertThat(tome.triesLeft()).isZero();
  }

  @Test
  void 起動し直しても認証局もカードも残り回数も同じ() throws IOException {
    card(SampleNation.JIRO).hold(new Pin("0000"), Asking.CHALLENGE.content(), Manner.STEADY);
    var before = keyFiles();

    var again = SampleCards.in(data, RehearsalAuthority.in(data));

    assertThat(keyFiles()).isEqualTo(before);
    assertThat(inHand(again, SampleNation.JIRO).triesLeft()).isEqualTo(2);
    assertThat(inHand(again, SampleNation.TOME).triesLeft()).isZero();
  }

  @Test
  void 秘密鍵は持ち主だけが読める() throws IOException {
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".pem")).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void 信頼させる証明書のファイルに秘密鍵は入っていない() throws IOException {
    assertThat(Files.readString(data.resolve("authority.crt")))
        .startsWith("-----BEGIN CERTIFICATE-----\n")
        .doesNotContain("PRIVATE");
  }

  @Test
  void 残り回数のファイルにも印字にも暗証番号は出ない() throws IOException {
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(path -> path.endsWith("tries-left")).toList()) {
        assertThat(Files.readString(file)).matches("[0-3]\n");
      }
    }
    assertThat(CardRow.of(card(SampleNation.HARU)).toString()).isEqualTo("CardRow[2000001]");
    assertThat(new Form("pin=4731").toString()).isEqualTo("Form[***]");
  }

  private static CertificateCheck check(SamplePerson person) {
    var inHand = card(person);
    var signed =
        (Signed) inHand.hold(inHand.pin().orElseThrow(), Asking.CHALLENGE.content(), Manner.STEADY);
    var trusted = new TrustedAuthorities(List.of(authority.certificate()));
    var list =
        switch (RevocationList.read(
            RehearsalAuthority.revocationList(authority, Instant.EPOCH), trusted)) {
          case RevocationListReading.Trusted(var read) -> read;
          case RevocationListReading.WrongSignature(), RevocationListReading.Unreadable() ->
              throw new AssertionError("the authority's own list");
        };
    return new CertificateChecker(trusted)
        .check(signed.certificate().toArray(), TODAY, List.of(list));
  }

  private static CertificateCheck good(SamplePerson person, String standing) {
    return new CertificateCheck.Good(
        person.card().serial(),
        authority.certificate().getSubjectX500Principal(),
        CertificateStanding.valueOf(standing));
  }

  private static List<String> keyFiles() throws IOException {
    var contents = new ArrayList<String>();
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".pem")).sorted().toList()) {
        contents.add(Files.readString(file));
      }
    }
    return contents;
  }

  private static SampleCardInHand card(SamplePerson person) {
    return inHand(cards, person);
  }

  private static SampleCardInHand inHand(SampleCards all, SamplePerson person) {
    return all.withSerial(person.card().serial().toString()).orElseThrow();
  }
}
