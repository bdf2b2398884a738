package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** ファイルを渡せる人: whoever asks before sending hears 100 only from a server that begins to read. */
@ServerTest
class UploadFilterTest {

  private static final long CONTENT = 200L * 1024 * 1024;

  @LocalServerPort int port;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "POST, /terminal/bulk-inquiry/file, 303",
    "POST, /terminal/bulk-reference-numbers/file, 303",
    "POST, /terminal/visits/file, 303",
    "POST, /terminal/claims/check, 303",
    "POST, /terminal/sign-in, 303",
    "PUT, /terminal/sign-in, 303",
    "POST, /r/anywhere, 404",
    "GET, /r/anywhere, 404",
    "POST, /reception/choices, 404",
    "POST, /app/set-up, 404",
    "POST, /, 404",
    "POST, /oqs/siquc01, 401",
    "PUT, /link/requests/6f2c7d0a-7a3e-4a55-9a0f-1f8e6a1b2c3d, 401",
    "POST, /nowhere, 404",
  })
  void ログインしていない人のファイルは_一バイトも読まずに断る(String method, String path, String status) throws IOException {
    var answer = asked(method, path, "", CONTENT);

    assertThat(answer.getFirst()).startsWith("HTTP/1.1 " + status);
    if (status.equals("303")) {
      assertThat(answer).anyMatch(line -> line.matches("(?i)location: .*/terminal/sign-in"));
    }
  }

  @Test
  void ログインした人のファイルは読みはじめる() throws IOException {
    assertThat(askedBy("/terminal/bulk-inquiry/file", signedIn(), CONTENT).getFirst())
        .startsWith("HTTP/1.1 100");
    assertThat(askedBy("/terminal/claims/check", signedIn(), CONTENT).getFirst())
        .startsWith("HTTP/1.1 100");
  }

  @Test
  void 受け取れる大きさを超えるファイルは_読まずに大きすぎると断る() throws IOException {
    assertThat(askedBy("/terminal/claims/check", signedIn(), 300L * 1024 * 1024).getFirst())
        .startsWith("HTTP/1.1 413");
  }

  private List<String> askedBy(String path, Browser browser, long length) throws IOException {
    String cookie = "Cookie: terminal=" + browser.cookie("terminal").orElseThrow() + "\r\n";
    return asked("POST", path, cookie, length);
  }

  private Browser signedIn() {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    browser.post(
        "/terminal/sign-in",
        "institution",
        SampleNation.HIDAMARI.code().value(),
        "user",
        "ippan",
        "password",
        "Ippan-2024");
    return browser;
  }

  /** The first answer to a request of which only the head is sent. */
  private List<String> asked(String method, String path, String more, long length)
      throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      String head =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: 127.0.0.1:"
              + port
              + "\r\nContent-Type: Multipart/Form-Data; boundary=x\r\nContent-Length: "
              + length
              + "\r\nExpect: 100-continue\r\n"
              + more
              + "\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      var lines = new ArrayList<String>();
      for (var line = reader.readLine();
          line != null && !line.isEmpty();
          line = reader.readLine()) {
        lines.add(line);
      }
      return lines;
    }
  }
}
