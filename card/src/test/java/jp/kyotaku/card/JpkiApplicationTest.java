package jp.kyotaku.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import org.junit.jupiter.api.Test;

class JpkiApplicationTest {

  private final VirtualCard card = Specimen.card(new RememberedTries(3));

  @Test
  void トークンでカードと分かる() {
    assertThat(JpkiApplication.select(card).token()).contains(CardToken.CARD);
  }

  @Test
  void 証明書は256バイトずつ最後まで読む() throws Exception {
    var lengths = new ArrayList<Integer>();
    Card counting =
        command -> {
          byte[] answer = card.transmit(command);
          lengths.add(answer.length - 2);
          return answer;
        };

    var read = JpkiApplication.select(counting).authenticationCertificate();

    assertThat(read.toArray()).isEqualTo(Specimen.CERTIFICATE.getEncoded());
    assertThat(lengths.subList(2, 5)).containsExactly(7, 256, 256);
    assertThat(lengths).allMatch(length -> length <= 256);
  }

  @Test
  void カードの署名は検証でき内容が一つでも違えば検証できない() {
    var outcome = JpkiApplication.authenticate(card, Specimen.PIN, Specimen.CONTENT);

    assertThat(outcome).isInstanceOf(AuthenticationOutcome.Signed.class);
    var signed = (AuthenticationOutcome.Signed) outcome;
    byte[] signature = signed.signature().toArray();
    var certificate = Certificates.read(signed.certificate().toArray()).orElseThrow();
    assertThat(SignatureCheck.verifies(certificate, Specimen.CONTENT, signature)).isTrue();
    for (var other : changedInOneField()) {
      assertThat(SignatureCheck.verifies(certificate, other, signature)).isFalse();
    }
    assertThat(SignatureCheck.verifies(certificate, Specimen.CONTENT, new byte[3])).isFalse();
  }

  @Test
  void 違う暗証番号とロックは値で返る() {
    assertThat(JpkiApplication.authenticate(card, Specimen.WRONG_PIN, Specimen.CONTENT))
        .isEqualTo(new AuthenticationOutcome.WrongPin(2));
    JpkiApplication.authenticate(card, Specimen.WRONG_PIN, Specimen.CONTENT);
    assertThat(JpkiApplication.authenticate(card, Specimen.WRONG_PIN, Specimen.CONTENT))
        .isEqualTo(new AuthenticationOutcome.Locked());
    assertThat(JpkiApplication.authenticate(card, Specimen.PIN, Specimen.CONTENT))
        .isEqualTo(new AuthenticationOutcome.Locked());
  }

  @Test
  void 公的個人認証のないカードは断られる() {
    Card other = _ -> new byte[] {0x6A, (byte) 0x82};

    assertThat(JpkiApplication.authenticate(other, Specimen.PIN, Specimen.CONTENT))
        .isEqualTo(new AuthenticationOutcome.Refused(StatusWord.FILE_NOT_FOUND));
  }

  @Test
  void 記録には暗証番号が残らない() {
    List<String> trace = new ArrayList<>();
    var traced = new TracedCard(card, trace::add);

    JpkiApplication.authenticate(traced, Specimen.PIN, Specimen.CONTENT);

    assertThat(trace)
        .contains("00 A4 04 0C 0A D3 92 F0 00 26 01 00 00 00 01 -> 0 bytes, 90 00")
        .contains("00 20 00 80 04 ** ** ** ** -> 0 bytes, 90 00");
    assertThat(String.join("\n", trace)).doesNotContain("31 32 33 34").doesNotContain("1234");
    assertThat(Specimen.PIN).hasToString("Pin[****]");
    assertThat(Specimen.PIN.ascii()).hasToString("Octets[4]");
  }

  @Test
  void 署名するのはSHA256のDigestInfo51バイト() {
    var info = DigestInfo.sha256(new byte[0]);

    assertThat(HexFormat.of().formatHex(info.toArray()))
        .isEqualTo(
            "3031300d060960864801650304020105000420"
                + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  private static List<SignedContent> changedInOneField() {
    var c = Specimen.CONTENT;
    return List.of(
        new SignedContent("other", c.institutionCode(), c.session(), c.subject()),
        new SignedContent(c.nonce(), "1360090029", c.session(), c.subject()),
        new SignedContent(c.nonce(), c.institutionCode(), "other", c.subject()),
        new SignedContent(
            c.nonce(),
            c.institutionCode(),
            c.session(),
            CareCategory.ONLINE_CARE,
            ConsentChoices.all()),
        new SignedContent(
            c.nonce(),
            c.institutionCode(),
            c.session(),
            CareCategory.HOME_VISIT_CARE,
            ConsentChoices.none()),
        new SignedContent(
            c.nonce(), c.institutionCode(), c.session(), new SignedContent.Subject.LookUp()),
        new SignedContent(
            c.nonce(), c.institutionCode(), c.session(), new SignedContent.Subject.Withdrawal()));
  }
}
