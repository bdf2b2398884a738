package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;
import java.util.regex.Pattern;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;

/** 一括照会を直に送る機関 */
final class BulkOverHttp {

  private static final Pattern NUMBER =
      Pattern.compile("<ReceptionNumber>([^<]+)</ReceptionNumber>");

  private final Rehearsal rehearsal;
  private final SampleInstitution station;
  private final String authorization;

  BulkOverHttp(Rehearsal rehearsal, SampleInstitution station) throws IOException {
    this.rehearsal = rehearsal;
    this.station = station;
    this.authorization = "Basic " + credentials();
  }

  /** The reception number. */
  String upload(byte[] file, String name) throws Exception {
    var number = NUMBER.matcher(send("/oqs/muquc01?name=" + name, file));
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  /** The whole result. */
  String collect(String number, Duration patience) throws Exception {
    byte[] question =
        OqsRequestWriter.write(
            new BulkCollectRequest(OqsMessage.MUQUC02, station.code(), number),
            RequestFlavour.SHIFT_JIS);
    var result = new StringBuilder();
    Until.met(
        "結果ができる",
        patience,
        () -> {
          result.setLength(0);
          result.append(send("/oqs/muquc02", question));
          return result.indexOf("<SegmentOfResult>1<") >= 0;
        });
    return result.toString();
  }

  /** A client for each question: the server was killed in between, and its connections with it. */
  private String send(String path, byte[] message) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(rehearsal.server().resolve(path))
                  .header("Authorization", authorization)
                  .POST(BodyPublishers.ofByteArray(message))
                  .build(),
              BodyHandlers.ofString(StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }
  }

  private String credentials() throws IOException {
    var secrets = new Properties();
    try (var file = Files.newBufferedReader(rehearsal.secrets())) {
      secrets.load(file);
    }
    String code = station.code().value();
    return Base64.getEncoder()
        .encodeToString((code + ":" + secrets.getProperty(code)).getBytes(StandardCharsets.UTF_8));
  }
}
