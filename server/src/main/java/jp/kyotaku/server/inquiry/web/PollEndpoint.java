package jp.kyotaku.server.inquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.LinkReport;
import jp.kyotaku.server.inquiry.PollLink;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** 連携アプリの問い合わせの口: how things stand there goes up, what waits here comes down. */
@RestController
class PollEndpoint {

  private static final int LONGEST_WAIT_SECONDS = 60;
  private static final int LARGEST = 64 * 1024;

  private final PollLink pollLink;
  private final ObjectReader reports;

  PollEndpoint(PollLink pollLink, JsonMapper json) {
    this.pollLink = pollLink;
    // What is left out counts as nothing.
    this.reports =
        json.readerFor(LinkReport.class)
            .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @PostMapping("/link/poll")
  ResponseEntity<?> poll(
      @AuthenticationPrincipal InstitutionCode station,
      @RequestParam(defaultValue = "0") int waitSeconds,
      HttpServletRequest request)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length == 0 || body.length > LARGEST) {
      return malformed();
    }
    try {
      LinkReport report = reports.readValue(body);
      var patience = Duration.ofSeconds(Math.clamp(waitSeconds, 0, LONGEST_WAIT_SECONDS));
      return ResponseEntity.ok(pollLink.poll(station, report, patience));
    } catch (JacksonException unreadable) {
      return malformed();
    }
  }

  private static ResponseEntity<?> malformed() {
    return ResponseEntity.of(
            ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "連携アプリの様子の形ではありません。決められた項目のJSONを64KBまでで送ってください。"))
        .build();
  }
}
