package jp.kyotaku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsReader;
import jp.kyotaku.formats.oqs.OqsReading;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.Sihvq01Request;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.Test;

/** 資格確認要求の送信バイト列 */
class CheckRequestTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
  private static final GeneratedPeople PEOPLE = new GeneratedPeople(1_000, 3);
  private static final CheckRequest REQUEST =
      new CheckRequest(BenchMessage.SIQUC01, SampleNation.HIDAMARI.code(), "himitsu", DAY);

  @Test
  void どの系列の人についてもその人の証の情報で照会する() {
    for (int index = 500; index < 510; index++) {
      var person = PEOPLE.at(index);
      var asked = understood(body(REQUEST.of(person)));
      assertThat(asked.insurerNumber()).isEqualTo(person.series().insurer());
      assertThat(asked.insuredId())
          .isEqualTo(
              new InsuredId(
                  person.series().symbol(),
                  Integer.toString(person.number()),
                  person.series().branch()));
      assertThat(asked.birthdate()).isEqualTo(person.birthDate());
    }
  }

  @Test
  void 機関コードと秘密を示し本体の長さを告げる() {
    byte[] request = REQUEST.of(PEOPLE.at(0));
    var head = new String(request, StandardCharsets.UTF_8).split("\r\n\r\n", 2)[0];
    var credentials =
        Base64.getEncoder().encodeToString("1360090011:himitsu".getBytes(StandardCharsets.UTF_8));
    assertThat(head.lines())
        .startsWith("POST /oqs/siquc01 HTTP/1.1")
        .contains("Authorization: Basic " + credentials)
        .contains("Content-Length: " + body(request).length);
  }

  @Test
  void 再照会もその人の証の情報で照会する() {
    var request = new CheckRequest(BenchMessage.SIHVQ01, SampleNation.HIDAMARI.code(), "h", DAY);
    var person = PEOPLE.at(517);
    var name = OqsFileName.request(OqsMessage.SIHVQ01, "bench");
    byte[] whole = request.of(person);

    assertThat(new String(whole, StandardCharsets.UTF_8)).startsWith("POST /oqs/sihvq01 HTTP/1.1");
    assertThat(
            ((Sihvq01Request) OqsReader.read(name, body(whole), 100_000).orThrow())
                .searchInfo()
                .key())
        .isEqualTo(
            new ReInquirySearchInfo.Numbers(
                person.series().insurer(),
                new InsuredId(
                    person.series().symbol(),
                    Integer.toString(person.number()),
                    person.series().branch()),
                person.birthDate()));
  }

  private static byte[] body(byte[] request) {
    return Arrays.copyOfRange(request, Bytes.after(request, "\r\n\r\n"), request.length);
  }

  private static QualificationConfirmSearchInfo understood(byte[] body) {
    var name = OqsFileName.request(OqsMessage.SIQUC01, "bench");
    assertThat(OqsReader.read(name, body, 100_000)).isInstanceOf(OqsReading.Understood.class);
    return ((OqsReading.Understood<?>) OqsReader.read(name, body, 100_000)).message()
            instanceof Siquc01Request request
        ? request.searchInfo()
        : throwing();
  }

  private static QualificationConfirmSearchInfo throwing() {
    throw new AssertionError("another message");
  }
}
