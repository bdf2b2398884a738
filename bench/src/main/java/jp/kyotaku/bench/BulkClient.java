package jp.kyotaku.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.RequestFlavour;

/** 一括照会をする機関: uploads, asks until it is done, and keeps the result as a file. */
final class BulkClient {

  /** かかった時間 */
  record Times(Duration upload, Duration untilDone, Duration whole) {}

  private static final Pattern NUMBER =
      Pattern.compile("<ReceptionNumber>([^<]+)</ReceptionNumber>");
  private static final int HEAD = 2_048;
  private static final Duration BETWEEN_POLLS = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final String authorization;

  BulkClient(URI server, String secret) {
    this.server = server;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (MeasuredSystem.STATION + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  Times run(Path file, String name, Path result) throws IOException, InterruptedException {
    long start = System.nanoTime();
    String number = upload(file, name);
    long uploaded = System.nanoTime();
    while (System.nanoTime() - start < PATIENCE.toNanos()) {
      long asked = System.nanoTime();
      if (collect(number, result)) {
        long end = System.nanoTime();
        return new Times(
            Duration.ofNanos(uploaded - start),
            Duration.ofNanos(asked - start),
            Duration.ofNanos(end - start));
      }
      Thread.sleep(BETWEEN_POLLS);
    }
    throw new WrongAnswer("no result after " + PATIENCE.toMinutes() + " minutes");
  }

  private String upload(Path file, String name) throws IOException, InterruptedException {
    var answer =
        client.send(
            request("/oqs/muquc01?name=" + name).POST(BodyPublishers.ofFile(file)).build(),
            BodyHandlers.ofString());
    var number = NUMBER.matcher(answer.body());
    if (!number.find()) {
      throw new WrongAnswer("the upload ended with " + answer.body());
    }
    return number.group(1);
  }

  /** False while it is 処理中. */
  private boolean collect(String number, Path result) throws IOException, InterruptedException {
    byte[] message =
        OqsRequestWriter.write(
            new BulkCollectRequest(OqsMessage.MUQUC02, MeasuredSystem.STATION, number),
            RequestFlavour.UTF_8_EMPTY_ELEMENTS);
    var answer =
        client.send(
            request("/oqs/muquc02").POST(BodyPublishers.ofByteArray(message)).build(),
            BodyHandlers.ofInputStream());
    try (var body = answer.body()) {
      return collect(body, result);
    }
  }

  private static boolean collect(InputStream body, Path result) throws IOException {
    byte[] head = body.readNBytes(HEAD);
    String start = new String(head, StandardCharsets.UTF_8);
    if (start.contains("<SegmentOfResult>2<")) {
      return false;
    }
    if (!start.contains("<SegmentOfResult>1<")) {
      throw new WrongAnswer("the result begins with " + start);
    }
    try (var out = Files.newOutputStream(result)) {
      out.write(head);
      body.transferTo(out);
    }
    return true;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", authorization);
  }
}
