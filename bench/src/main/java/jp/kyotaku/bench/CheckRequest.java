package jp.kyotaku.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.samples.CardSeries;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.GeneratedPerson;

/** 資格確認要求の送信バイト列: one finished HTTP request per series; number and birth date are overwritten. */
final class CheckRequest {

  private static final int DIGITS = 8;
  private static final LocalDate SOME_DAY = LocalDate.of(1999, 12, 31);

  private record Template(byte[] bytes, int number, int birthDate) {}

  private final List<Template> templates;

  CheckRequest(BenchMessage message, InstitutionCode station, String secret, LocalDate day) {
    templates =
        CardSeries.ALL.stream()
            .map(series -> template(message, body(message, series, station, day), station, secret))
            .toList();
  }

  byte[] of(GeneratedPerson person) {
    var template = templates.get(CardSeries.ALL.indexOf(person.series()));
    byte[] bytes = template.bytes.clone();
    var birth = person.birthDate();
    overwrite(bytes, template.number, person.number());
    overwrite(
        bytes,
        template.birthDate,
        birth.getYear() * 10_000 + birth.getMonthValue() * 100 + birth.getDayOfMonth());
    return bytes;
  }

  private static Template template(
      BenchMessage message, byte[] body, InstitutionCode station, String secret) {
    byte[] head = head(message, station, secret, body.length);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return new Template(
        whole,
        Bytes.after(whole, "<InsuredIdentificationNumber>"),
        Bytes.after(whole, "<Birthdate>"));
  }

  private static byte[] body(
      BenchMessage message, CardSeries series, InstitutionCode station, LocalDate day) {
    var id =
        new InsuredId(
            series.symbol(), Integer.toString(GeneratedPeople.FIRST_NUMBER), series.branch());
    var numbers = new ReInquirySearchInfo.Numbers(series.insurer(), id, SOME_DAY);
    return OqsRequestWriter.write(
        message.request(day, station, numbers), RequestFlavour.UTF_8_EMPTY_ELEMENTS);
  }

  private static byte[] head(
      BenchMessage message, InstitutionCode station, String secret, int length) {
    var credentials =
        Base64.getEncoder()
            .encodeToString((station + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return """
    POST /oqs/%s HTTP/1.1
    Host: 127.0.0.1
    Authorization: Basic %s
    Content-Type: application/xml
    Content-Length: %d

    """
        .formatted(message.path(), credentials, length)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static void overwrite(byte[] bytes, int at, int value) {
    int rest = value;
    for (int place = at + DIGITS - 1; place >= at; place--) {
      bytes[place] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
