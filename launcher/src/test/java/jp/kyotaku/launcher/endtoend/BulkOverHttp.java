package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.samples.SampleInstitution;

/** 一括照会を直に送る機関 */
final class BulkOverHttp {

  private static final Pattern NUMBER =
      Pattern.compile("<ReceptionNumber>([^<]+)</ReceptionNumber>");

  private final URI server;
  private final SampleInstitution station;
  private final String authorization;

  BulkOverHttp(URI server, Path secrets, SampleInstitution station) throws IOException {
    this.server = server;
    this.station = station;
    this.authorization = Credentials.basic(secrets, station.code().value());
  }

  /** The reception number. */
  String upload(OqsMessage message, byte[] file, String name) throws Exception {
    var number = NUMBER.matcher(send(path(message, name), file));
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  /** Sends the first half, and then nothing more until it is hung up. */
  HttpURLConnection uploadHalf(OqsMessage message, byte[] file, String name) throws IOException {
    var line = (HttpURLConnection) server.resolve(path(message, name)).toURL().openConnection();
    line.setRequestMethod("POST");
    line.setRequestProperty("Authorization", authorization);
    line.setDoOutput(true);
    line.setFixedLengthStreamingMode(file.length);
    line.getOutputStream().write(file, 0, file.length / 2);
    line.getOutputStream().flush();
    return line;
  }

  /**
   * The whole result.
   *
   * @param download the second message of the pair
   */
  String collect(OqsMessage download, String number, Duration patience) throws Exception {
    byte[] question =
        OqsRequestWriter.write(
            new BulkCollectRequest(download, station.code(), number), RequestFlavour.SHIFT_JIS);
    var result = new StringBuilder();
    Until.met(
        "結果ができる",
        patience,
        () -> {
          result.setLength(0);
          result.append(send("/oqs/" + download.pathName(), question));
          return result.indexOf("<SegmentOfResult>2<") < 0;
        });
    assertThat(result.toString()).contains("<SegmentOfResult>1<");
    return result.toString();
  }

  private static String path(OqsMessage message, String name) {
    return "/oqs/" + message.pathName() + "?name=" + name;
  }

  /** A client for each question: the server was killed in between, and its connections with it. */
  private String send(String path, byte[] message) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(server.resolve(path))
                  .header("Authorization", authorization)
                  .POST(BodyPublishers.ofByteArray(message))
                  .build(),
              BodyHandlers.ofString(StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }
  }
}
